// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Ending processes and taking their last figures.
#pragma once

#include "sandbox/agent/trouble.h"

#include <cstdint>
#include <sys/resource.h>
#include <sys/types.h>

namespace ca::agent {

/// What the dead have used, themselves and the children they had waited for.
struct Toll {
    std::uint64_t cpuMicros = 0;
    std::uint64_t largest = 0; // the highest resident size of any one process

    void add(const rusage& usage);
};

/// As PID 1, whose kill(-1) reaches everybody else in the namespace: kills until no child is left. A nested agent kills the inits
/// of its runs instead and only waits here.
enum class Kill : std::uint8_t { Everybody, Nobody };
[[nodiscard]] Trouble buryAll(Kill kill, Toll& toll);

/// Takes processes that were orphaned and have ended, but neither of the two given, who are waited for elsewhere.
void buryOrphans(pid_t except, pid_t exceptToo, Toll& toll);

/// Kills every process of a user, by a child that becomes that user.
void killUser(uid_t user);

} // namespace ca::agent
