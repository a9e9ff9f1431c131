// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What the public test suites of Engine.IO and Socket.IO speak to. For tests only.
#pragma once

#include "app/server/live/engine_options.h"
#include "app/server/live/socket_spaces.h"

namespace ca::server {

/// Hearts that beat fast.
[[nodiscard]] EngineOptions conformanceOptions();
/// Says what is said to it.
[[nodiscard]] EnginePeerMaker engineEcho();
/// Two namespaces that tell a client how it was let in, and send its messages back.
[[nodiscard]] SpaceOptions conformanceSpaces();

} // namespace ca::server
