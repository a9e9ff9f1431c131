// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "sandbox/agent/meter.h"

#include "sandbox/agent/clock.h"
#include "sandbox/agent/process_table.h"

#include <algorithm>

namespace ca::agent {

namespace {

/// Page cache that a run may find and keep within its limit as the kernel enforces it; what is beyond has to make room.
constexpr std::uint64_t kCacheToKeep = 32 * 1024 * 1024;

} // namespace

Trouble Meter::begin(std::uint64_t memoryLimit, std::uint64_t inputBytes)
{
    m_inputBytes = inputBytes;
    m_cpu = m_memory = m_mostMemory = m_mostNonFile = 0;
    m_counters.resetPeak();
    m_startUsage = m_counters.usage();
    m_startPeak = m_counters.resetsPeak() ? 0 : m_counters.peak();
    m_startOomKills = m_counters.oomKills();
    if (!m_knowsFirst) {
        m_knowsFirst = true;
        m_firstNonFile = less(less(m_startUsage, m_counters.fileCache()), inputBytes);
    }
    m_counters.limitTo(std::min(m_startUsage, m_firstNonFile + inputBytes + kCacheToKeep) + memoryLimit);
    m_startOwnCpu = ownCpu();
    m_startCpu = m_counters.cpuMicros();
    return {};
}

void Meter::sample(pid_t init, pid_t otherInit)
{
    const bool sums = !m_counters.hasCpu() || !m_counters.hasMemory();
    const TreeSample tree = sums ? sampleProcesses(init, otherInit) : TreeSample{};
    m_cpu = std::max(m_cpu, m_counters.hasCpu() ? cpuOfTree() : tree.cpuMicros);
    m_memory = m_counters.hasMemory() ? less(m_counters.usage(), m_startUsage) : tree.memory;
    m_mostMemory = std::max(m_mostMemory, m_memory);
}

bool Meter::isAbove(std::uint64_t memoryLimit)
{
    if (!m_counters.hasMemory()) {
        return m_memory > memoryLimit;
    }
    // Usage counts files of the image too: those that this run was the first to read make it look larger than it is, and those
    // that an earlier run had read and the kernel drops meanwhile make it look smaller.
    const std::uint64_t own = nonFile();
    m_mostNonFile = std::max(m_mostNonFile, own);
    return own > memoryLimit;
}

std::uint64_t Meter::nonFile() const
{
    return less(less(m_counters.usage(), m_counters.fileCache()), m_firstNonFile + m_inputBytes);
}

Trouble Meter::end(std::uint64_t largest, Figures& out)
{
    if (const Trouble bad = m_counters.restoreLimit()) {
        return bad;
    }
    m_cpu = std::max(m_cpu, cpuOfTree());
    out.cpuCounter = m_counters.hasCpu() ? wire::CpuCounter::Cgroup : wire::CpuCounter::Rusage;
    out.oomKills = static_cast<std::uint32_t>(less(m_counters.oomKills(), m_startOomKills));
    if (!m_counters.hasMemory()) {
        out.memory = std::max(m_mostMemory, largest);
        out.memoryCounter = m_mostMemory > 0 ? wire::MemoryCounter::RssSampled : wire::MemoryCounter::ProcessPeak;
        return {};
    }
    // What stays now that everybody is dead is page cache and slab that later runs will use too: not this one's.
    const std::uint64_t floor = std::max(m_startUsage, m_counters.usage());
    const std::uint64_t peak = m_counters.peak();
    const bool exact = peak > m_startPeak;
    const std::uint64_t counted = exact ? less(peak, floor) : m_mostMemory;
    out.memory = std::max({counted, m_mostNonFile, largest});
    out.memoryCounter = exact ? wire::MemoryCounter::CgroupPeak : wire::MemoryCounter::CgroupSampled;
    return {};
}

/// The readings are not of one instant, so a difference may seem to go back: callers keep the highest.
std::uint64_t Meter::cpuOfTree() const
{
    return m_counters.hasCpu() ? less(less(m_counters.cpuMicros(), m_startCpu), less(ownCpu(), m_startOwnCpu)) : 0;
}

std::uint64_t Meter::ownCpu()
{
    return readClock(CLOCK_PROCESS_CPUTIME_ID);
}

} // namespace ca::agent
