// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A pseudo terminal for live consoles.
#pragma once

#include "sandbox/agent/tree.h"
#include "sandbox/agent/trouble.h"

#include "core/base/unique_fd.h"

#include <cstdint>

namespace ca::agent {

struct Terminal {
    UniqueFd master; // non-blocking
    UniqueFd slave;
};

/// Owned by the given user. A nested sandbox mounts a devpts of its own at the first use.
[[nodiscard]] Trouble openTerminal(uid_t user, bool nested, Terminal& out);

void resizeTerminal(int master, std::uint16_t columns, std::uint16_t rows);

/// What ends the input of a program that reads lines from a terminal.
inline constexpr char kEndOfTransmission = 4;

} // namespace ca::agent
