// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// CodeArena's events: a client says which submissions it follows, and hears what becomes of them.
#pragma once

#include "app/server/live/socket_spaces.h"

namespace ca::server {

class Service;

/// The service outlives everybody who is made.
[[nodiscard]] SpacePeerMaker codeArenaEvents(Service& service);

} // namespace ca::server
