// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What a client of Engine.IO is answered over HTTP, in the shapes of the reference server.
#pragma once

#include "app/server/http/message.h"
#include "core/wire/engine_io.h"

#include <string>

namespace ca::server {

[[nodiscard]] HttpAnswer refusal(wire::EngineRefusal why);
/// There is no room for another session now.
[[nodiscard]] HttpAnswer houseFull();
/// To a poll.
[[nodiscard]] HttpAnswer polled(std::string body);
/// To what was posted.
[[nodiscard]] HttpAnswer accepted();

} // namespace ca::server
