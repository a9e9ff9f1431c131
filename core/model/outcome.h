// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What the sandbox measured of one run. Facts only; the engine turns them into a Verdict.
#pragma once

#include "core/base/units.h"

#include <cstdint>

namespace ca {

/// Why the run ended, as seen by the one who ended it.
enum class StopCause : std::uint8_t {
    Exited,      // by itself, with exitCode
    Signalled,   // by a signal that was not ours
    CpuLimit,
    WallLimit,
    MemoryLimit,
    OutputLimit,
    Interrupted, // we were asked to stop it
};

/// Which counter the figure comes from; shown to the user beside it.
enum class CpuCounter : std::uint8_t {
    Cgroup, // the whole tree
    Rusage, // reaped processes only
};
enum class MemoryCounter : std::uint8_t {
    CgroupPeak,    // the kernel's high-water mark of the whole tree
    CgroupSampled, // the tree's current use, sampled, never below the largest process's own peak
    ProcessPeak,   // the largest single process (maxrss)
    RssSampled,    // the sum over the tree's processes, sampled
};

struct RunOutcome {
    StopCause stop = StopCause::Exited;
    int exitCode = 0;
    int signal = 0;
    Micros cpu{0};
    Micros wall{0};
    Bytes memory;
    CpuCounter cpuCounter = CpuCounter::Cgroup;
    MemoryCounter memoryCounter = MemoryCounter::CgroupPeak;
    std::uint32_t oomKills = 0; // processes of this run that the kernel killed for memory
    Bytes stdoutBytes;          // written by the program, also what was cut off
    Bytes stderrBytes;

    bool operator==(const RunOutcome&) const = default;
};

} // namespace ca
