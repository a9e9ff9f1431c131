// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "sandbox/agent/counter_spec.h"

#include "sandbox/agent/text_scan.h"

namespace ca::agent {

namespace {

constexpr std::array<std::string_view, kCounters> kNames = {"cpu", "usage", "peak", "events", "limit", "stat"};
constexpr std::uint64_t kHighestFd = 1023;

/// "peak=7" into the slot of its name.
bool readEntry(std::string_view entry, CounterSpec& out)
{
    const std::size_t equals = entry.find('=');
    if (equals == std::string_view::npos) {
        return false;
    }
    const std::string_view digits = entry.substr(equals + 1);
    const std::optional<std::uint64_t> fd = leadingNumber(digits);
    if (!fd || *fd > kHighestFd || digits.find_first_not_of("0123456789") != std::string_view::npos) {
        return false;
    }
    for (std::size_t i = 0; i < kCounters; ++i) {
        if (kNames[i] == entry.substr(0, equals) && out.fds[i] < 0) {
            out.fds[i] = static_cast<int>(*fd);
            return true;
        }
    }
    return false;
}

} // namespace

std::optional<CounterSpec> parseCounterSpec(std::string_view text)
{
    CounterSpec out;
    if (text.starts_with("v1:")) {
        out.version = CgroupVersion::V1;
    } else if (!text.starts_with("v2:")) {
        return std::nullopt;
    }
    text.remove_prefix(3);
    for (;;) {
        const std::size_t comma = text.find(',');
        if (!readEntry(text.substr(0, comma), out)) {
            return std::nullopt;
        }
        if (comma == std::string_view::npos) {
            return out;
        }
        text.remove_prefix(comma + 1);
    }
}

std::optional<std::uint64_t> cpuMicrosIn(CgroupVersion version, std::string_view text)
{
    if (version == CgroupVersion::V2) {
        return numberOf("usage_usec", text);
    }
    const std::optional<std::uint64_t> nanos = leadingNumber(text);
    return nanos ? std::optional(*nanos / 1000) : std::nullopt;
}

std::optional<std::uint64_t> oomKillsIn(std::string_view text)
{
    return numberOf("oom_kill", text);
}

std::optional<std::uint64_t> fileCacheIn(CgroupVersion version, std::string_view text)
{
    const bool v1 = version == CgroupVersion::V1; // there, keys without total_ leave out the groups below
    const std::optional<std::uint64_t> active = numberOf(v1 ? "total_active_file" : "active_file", text);
    const std::optional<std::uint64_t> inactive = numberOf(v1 ? "total_inactive_file" : "inactive_file", text);
    return active && inactive ? std::optional(*active + *inactive) : std::nullopt;
}

} // namespace ca::agent
