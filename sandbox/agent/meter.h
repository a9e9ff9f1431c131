// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What a run uses, counted from its begin(): CPU time and memory of the whole tree from the cgroup, or sampled from /proc without one.
#pragma once

#include "sandbox/agent/counters.h"
#include "sandbox/protocol/wire.h"

#include <sys/types.h>

namespace ca::agent {

class Meter {
public:
    explicit Meter(const Counters& counters) : m_counters(counters) {}

    /// Just before the run is born; inputBytes are in memory already and not the program's.
    [[nodiscard]] Trouble begin(std::uint64_t memoryLimit, std::uint64_t inputBytes);

    /// Reads the counters now. The two processes are left out where processes are summed (inits of runs; 0 for none).
    void sample(pid_t init, pid_t otherInit);

    [[nodiscard]] std::uint64_t cpuMicros() const { return m_cpu; }
    [[nodiscard]] std::uint64_t memory() const { return m_memory; }
    /// Above the limit, page cache left out: the kernel drops that before it kills. Looks again, so it belongs on a tick.
    [[nodiscard]] bool isAbove(std::uint64_t memoryLimit);

    /// After everything of the run has ended and its files are gone. largest is the highest maxrss among its processes.
    struct Figures {
        std::uint64_t memory = 0;
        wire::MemoryCounter memoryCounter = wire::MemoryCounter::CgroupPeak;
        wire::CpuCounter cpuCounter = wire::CpuCounter::Cgroup;
        std::uint32_t oomKills = 0;
    };
    [[nodiscard]] Trouble end(std::uint64_t largest, Figures& out);

private:
    [[nodiscard]] std::uint64_t cpuOfTree() const;
    [[nodiscard]] std::uint64_t nonFile() const;
    [[nodiscard]] static std::uint64_t ownCpu();

    const Counters& m_counters;
    std::uint64_t m_inputBytes = 0;
    std::uint64_t m_firstNonFile = 0; // what the sandbox itself holds, measured before the first run
    bool m_knowsFirst = false;
    std::uint64_t m_startCpu = 0;
    std::uint64_t m_startOwnCpu = 0;
    std::uint64_t m_startUsage = 0;
    std::uint64_t m_startPeak = 0;
    std::uint64_t m_startOomKills = 0;
    std::uint64_t m_cpu = 0;
    std::uint64_t m_memory = 0;
    std::uint64_t m_mostMemory = 0;
    std::uint64_t m_mostNonFile = 0;
};

} // namespace ca::agent
