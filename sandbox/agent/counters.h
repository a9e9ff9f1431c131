// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The kernel's counters of the cgroup that holds the agent and its runs, opened once and read again by pread.
#pragma once

#include "sandbox/agent/counter_spec.h"
#include "sandbox/agent/trouble.h"

namespace ca::agent {

class Counters {
public:
    /// Those that a container finds under /sys/fs/cgroup, of either version; none is no error.
    void discover();
    /// Descriptors inherited from the launcher.
    void adopt(const CounterSpec& spec);

    [[nodiscard]] bool hasCpu() const { return m_spec.has(Counter::Cpu); }
    [[nodiscard]] bool hasMemory() const { return m_spec.has(Counter::Usage); }
    [[nodiscard]] bool isV2() const { return m_spec.version == CgroupVersion::V2; }
    [[nodiscard]] bool resetsPeak() const { return m_resetsPeak; }
    [[nodiscard]] bool setsLimit() const { return m_setsLimit; }

    // A counter that is not there, or cannot be read, is zero.
    [[nodiscard]] std::uint64_t cpuMicros() const;
    [[nodiscard]] std::uint64_t usage() const { return number(Counter::Usage); }
    [[nodiscard]] std::uint64_t peak() const { return number(Counter::Peak); }
    [[nodiscard]] std::uint64_t oomKills() const;
    [[nodiscard]] std::uint64_t fileCache() const;

    void resetPeak() const;
    void limitTo(std::uint64_t bytes) const;
    [[nodiscard]] Trouble restoreLimit() const;

private:
    struct Place {
        CgroupVersion version;
        Counter counter;
        const char* path;
    };

    void open(const Place& place);
    void probe();
    [[nodiscard]] std::uint64_t number(Counter counter) const;
    [[nodiscard]] std::string_view read(Counter counter, char* buffer, std::size_t capacity) const;

    CounterSpec m_spec;
    bool m_resetsPeak = false;
    bool m_setsLimit = false;
    std::array<char, 32> m_fullLimit{}; // the launcher's, as the kernel wrote it
    std::size_t m_fullLimitSize = 0;
};

} // namespace ca::agent
