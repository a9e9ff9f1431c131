// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What the program does, from its words to its exit code.
#pragma once

namespace ca::server {

/// 0: all well. 1: it could not start. 2: the words or the configuration make no sense.
[[nodiscard]] int serverProgram(int argc, const char* const* argv);

} // namespace ca::server
