// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Which open descriptors are which cgroup counters: the value of --counters=, and what the files behind them say.
//
//   v1:cpu=5,usage=6,peak=7,events=8,limit=9,stat=10      any subset, in any order
//   v2:cpu=5,usage=6,peak=7,events=8,limit=9,stat=10
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace ca::agent {

enum class Counter : std::uint8_t { Cpu, Usage, Peak, Events, Limit, Stat };
inline constexpr std::size_t kCounters = 6;

enum class CgroupVersion : std::uint8_t { V1, V2 };

struct CounterSpec {
    CgroupVersion version = CgroupVersion::V2;
    std::array<int, kCounters> fds = {-1, -1, -1, -1, -1, -1};

    [[nodiscard]] int fd(Counter counter) const { return fds[static_cast<std::size_t>(counter)]; }
    [[nodiscard]] bool has(Counter counter) const { return fd(counter) >= 0; }
};

[[nodiscard]] std::optional<CounterSpec> parseCounterSpec(std::string_view text);

/// CPU time of the group: cpuacct.usage or cpu.stat.
[[nodiscard]] std::optional<std::uint64_t> cpuMicrosIn(CgroupVersion version, std::string_view text);
/// Processes killed for memory: memory.oom_control or memory.events.
[[nodiscard]] std::optional<std::uint64_t> oomKillsIn(std::string_view text);
/// Page cache of files, which the kernel takes back before it kills anybody: memory.stat.
[[nodiscard]] std::optional<std::uint64_t> fileCacheIn(CgroupVersion version, std::string_view text);

} // namespace ca::agent
