// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// CodeArena's events: a client says which submissions it follows, and hears what becomes of them.
#pragma once

#include "app/server/live/socket_spaces.h"

namespace ca::server {

class Service;

/// Whether the client may see what a submission's program printed. Any thread may ask.
using OutputRule = std::function<bool(const HttpRequest& hello, const std::string& submissionId)>;

/// The service outlives everybody who is made. Without a rule everybody sees everything.
[[nodiscard]] SpacePeerMaker codeArenaEvents(Service& service, OutputRule showsOutput = {});

} // namespace ca::server
