// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What the agent itself could not do. It travels up to main, which reports it in a Failed frame and exits: there is no half-working agent.
#pragma once

#include <cerrno>
#include <cstdint>

namespace ca::agent {

struct [[nodiscard]] Trouble {
    int error = 0;
    const char* what = nullptr; // a sentence, static
    std::uint32_t run = 0;      // the run it happened in, 0 when in none

    [[nodiscard]] explicit operator bool() const { return what != nullptr; }
};

/// The system call that has just failed.
inline Trouble trouble(const char* what)
{
    return {errno, what};
}

} // namespace ca::agent
