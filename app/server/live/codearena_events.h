// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// CodeArena's events: a client says which submissions it follows, and hears what becomes of them.
#pragma once

#include "app/server/live/socket_spaces.h"

#include <atomic>
#include <cstdint>

namespace ca::server {

class Service;

/// Whether the client may see what a submission's program printed. Any thread may ask.
using OutputRule = std::function<bool(const HttpRequest& hello, const std::string& submissionId)>;

/// The client as it shows itself now that it joins: its first request, with the token and the session of its auth, which go before
/// those that it showed then.
[[nodiscard]] HttpRequest shownBy(const SpaceGuest& guest);

/// How many events of submissions were sent to clients.
using EventCount = std::atomic<std::uint64_t>;

/// The service outlives everybody who is made, and so does the count. Without a rule everybody sees everything.
[[nodiscard]] SpacePeerMaker codeArenaEvents(Service& service, OutputRule showsOutput = {}, EventCount* delivered = nullptr);

} // namespace ca::server
