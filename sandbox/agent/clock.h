// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Monotonic and CPU clocks in microseconds, the unit of the protocol.
#pragma once

#include <cstdint>
#include <ctime>
#include <sys/types.h>

namespace ca::agent {

inline std::uint64_t readClock(clockid_t clock)
{
    timespec time{};
    if (::clock_gettime(clock, &time) != 0) {
        return 0;
    }
    return static_cast<std::uint64_t>(time.tv_sec) * 1'000'000 + static_cast<std::uint64_t>(time.tv_nsec) / 1000;
}

inline std::uint64_t nowMicros()
{
    return readClock(CLOCK_MONOTONIC);
}

/// CPU time of all threads of a process, its children not included; 0 when it has been reaped.
inline std::uint64_t cpuMicrosOf(pid_t pid)
{
    clockid_t clock{};
    return ::clock_getcpuclockid(pid, &clock) == 0 ? readClock(clock) : 0;
}

inline timespec toTimespec(std::uint64_t micros)
{
    return {static_cast<time_t>(micros / 1'000'000), static_cast<long>(micros % 1'000'000 * 1000)};
}

/// What is left of a span, never below zero.
inline std::uint64_t less(std::uint64_t from, std::uint64_t amount)
{
    return from > amount ? from - amount : 0;
}

} // namespace ca::agent
