// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "sandbox/agent/counters.h"

#include "sandbox/agent/text_scan.h"

#include <fcntl.h>
#include <unistd.h>

namespace ca::agent {

namespace {

bool isWritable(int fd)
{
    const int flags = ::fcntl(fd, F_GETFL);
    return flags >= 0 && (flags & O_ACCMODE) != O_RDONLY;
}

} // namespace

void Counters::discover()
{
    using enum CgroupVersion;
    static constexpr Place kPlaces[] = {
        {V2, Counter::Cpu, "/sys/fs/cgroup/cpu.stat"},
        {V2, Counter::Usage, "/sys/fs/cgroup/memory.current"},
        {V2, Counter::Peak, "/sys/fs/cgroup/memory.peak"},
        {V2, Counter::Events, "/sys/fs/cgroup/memory.events"},
        {V2, Counter::Stat, "/sys/fs/cgroup/memory.stat"},
        {V1, Counter::Cpu, "/sys/fs/cgroup/cpuacct/cpuacct.usage"},
        {V1, Counter::Cpu, "/sys/fs/cgroup/cpu,cpuacct/cpuacct.usage"},
        {V1, Counter::Usage, "/sys/fs/cgroup/memory/memory.usage_in_bytes"},
        {V1, Counter::Peak, "/sys/fs/cgroup/memory/memory.max_usage_in_bytes"},
        {V1, Counter::Events, "/sys/fs/cgroup/memory/memory.oom_control"},
        {V1, Counter::Stat, "/sys/fs/cgroup/memory/memory.stat"},
    };
    m_spec.version = ::access("/sys/fs/cgroup/memory", F_OK) == 0 || ::access("/sys/fs/cgroup/cpuacct", F_OK) == 0 ? V1 : V2;
    for (const Place& place : kPlaces) {
        if (place.version == m_spec.version && !m_spec.has(place.counter)) {
            open(place);
        }
    }
    probe();
}

void Counters::adopt(const CounterSpec& spec)
{
    m_spec = spec;
    for (const int fd : spec.fds) {
        if (fd >= 0) {
            ::fcntl(fd, F_SETFD, FD_CLOEXEC);
        }
    }
    probe();
}

std::uint64_t Counters::cpuMicros() const
{
    char buffer[512];
    return cpuMicrosIn(m_spec.version, read(Counter::Cpu, buffer, sizeof buffer)).value_or(0);
}

std::uint64_t Counters::oomKills() const
{
    char buffer[512];
    return oomKillsIn(read(Counter::Events, buffer, sizeof buffer)).value_or(0);
}

std::uint64_t Counters::fileCache() const
{
    char buffer[4096];
    return fileCacheIn(m_spec.version, read(Counter::Stat, buffer, sizeof buffer)).value_or(0);
}

void Counters::resetPeak() const
{
    if (m_resetsPeak) {
        (void)!::pwrite(m_spec.fd(Counter::Peak), "0", 1, 0);
    }
}

void Counters::limitTo(std::uint64_t bytes) const
{
    const std::uint64_t full = leadingNumber({m_fullLimit.data(), m_fullLimitSize}).value_or(UINT64_MAX); // "max" is no number
    if (!m_setsLimit || bytes >= full) {
        return;
    }
    char digits[24];
    char* start = digits + sizeof digits;
    do {
        *--start = static_cast<char>('0' + bytes % 10);
        bytes /= 10;
    } while (bytes > 0);
    // Refused when more is in use than can be dropped; then the run is held to its limit by looking, and by the sandbox's own.
    (void)!::pwrite(m_spec.fd(Counter::Limit), start, static_cast<std::size_t>(digits + sizeof digits - start), 0);
}

Trouble Counters::restoreLimit() const
{
    if (m_setsLimit && ::pwrite(m_spec.fd(Counter::Limit), m_fullLimit.data(), m_fullLimitSize, 0) < 0) {
        return trouble("cannot restore the memory limit of the sandbox");
    }
    return {};
}

void Counters::open(const Place& place)
{
    int fd = -1;
    if (place.counter == Counter::Peak) { // writable only where the launcher meant it to be
        fd = ::open(place.path, O_RDWR | O_CLOEXEC);
    }
    if (fd < 0) {
        fd = ::open(place.path, O_RDONLY | O_CLOEXEC);
    }
    m_spec.fds[static_cast<std::size_t>(place.counter)] = fd;
}

/// What works is found out by doing it once: kernels before 6.12 refuse to reset memory.peak.
void Counters::probe()
{
    if (m_spec.has(Counter::Peak) && isWritable(m_spec.fd(Counter::Peak))) {
        m_resetsPeak = ::pwrite(m_spec.fd(Counter::Peak), "0", 1, 0) > 0;
    }
    if (m_spec.has(Counter::Limit) && isWritable(m_spec.fd(Counter::Limit))) {
        m_fullLimitSize = read(Counter::Limit, m_fullLimit.data(), m_fullLimit.size()).size();
        m_setsLimit = m_fullLimitSize > 0 && !restoreLimit();
    }
}

std::uint64_t Counters::number(Counter counter) const
{
    char buffer[64];
    return leadingNumber(read(counter, buffer, sizeof buffer)).value_or(0);
}

std::string_view Counters::read(Counter counter, char* buffer, std::size_t capacity) const
{
    if (!m_spec.has(counter)) {
        return {};
    }
    const ssize_t got = ::pread(m_spec.fd(counter), buffer, capacity, 0);
    return {buffer, got > 0 ? static_cast<std::size_t>(got) : 0};
}

} // namespace ca::agent
