// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "sandbox/agent/process_table.h"

#include "sandbox/agent/folder_entries.h"
#include "sandbox/agent/text_scan.h"

#include "core/base/unique_fd.h"

#include <cstdio>
#include <fcntl.h>
#include <optional>
#include <unistd.h>

namespace ca::agent {

namespace {

// Field numbers behind the name in parentheses, see proc_pid_stat(5); ticks are 1/100 s on every Linux.
constexpr unsigned kParent = 1;
constexpr unsigned kFirstTime = 11; // utime, stime, cutime, cstime
constexpr unsigned kResidentPages = 21;
constexpr std::uint64_t kMicrosPerTick = 10'000;

std::string_view readFile(int folder, const char* name, char* buffer, std::size_t capacity)
{
    const UniqueFd file(::openat(folder, name, O_RDONLY | O_CLOEXEC));
    const ssize_t got = file ? ::read(file.get(), buffer, capacity) : -1;
    return {buffer, got > 0 ? static_cast<std::size_t>(got) : 0};
}

/// The pages of one process with its part of those it shares; nullopt before Linux 4.14 or when it has just gone.
std::optional<std::uint64_t> proportionalShare(int folder, pid_t pid)
{
    char path[40];
    char buffer[1024];
    std::snprintf(path, sizeof path, "%d/smaps_rollup", pid);
    const std::string_view text = readFile(folder, path, buffer, sizeof buffer);
    const std::size_t at = text.find("\nPss:");
    if (at == std::string_view::npos) {
        return std::nullopt;
    }
    const std::optional<std::uint64_t> kib = leadingNumber(text.substr(at + 5));
    return kib ? std::optional(*kib * 1024) : std::nullopt;
}

template <class Visit>
void eachProcess(int folder, Visit&& visit)
{
    FolderEntries entries(folder);
    while (const char* name = entries.next()) {
        if (const auto pid = leadingNumber(name)) {
            visit(static_cast<pid_t>(*pid));
        }
    }
}

} // namespace

bool parseProcessStat(std::string_view text, ProcessSample& out)
{
    const std::size_t name = text.rfind(')');
    if (name == std::string_view::npos) {
        return false;
    }
    const std::string_view fields = text.substr(name + 1);
    const auto parent = leadingNumber(fieldAt(fields, kParent));
    const auto pages = leadingNumber(fieldAt(fields, kResidentPages));
    std::uint64_t ticks = 0;
    for (unsigned i = 0; i < 4; ++i) {
        ticks += leadingNumber(fieldAt(fields, kFirstTime + i)).value_or(0);
    }
    if (!parent || !pages) {
        return false;
    }
    out = {static_cast<pid_t>(*parent), ticks * kMicrosPerTick, *pages * static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE))};
    return true;
}

TreeSample sampleProcesses(pid_t except, pid_t exceptToo)
{
    TreeSample out;
    const UniqueFd folder(::open("/proc", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    const pid_t self = ::getpid();
    const auto isOurs = [&](pid_t pid) { return pid == self || pid == except || pid == exceptToo; };
    eachProcess(folder.get(), [&](pid_t pid) {
        char path[32];
        char buffer[512];
        ProcessSample sample;
        std::snprintf(path, sizeof path, "%d/stat", pid);
        if (!isOurs(pid) && parseProcessStat(readFile(folder.get(), path, buffer, sizeof buffer), sample)) {
            out.cpuMicros += sample.cpuMicros;
            out.memory += sample.resident;
            ++out.processes;
        }
    });
    if (out.processes > 1) {
        std::uint64_t shared = 0;
        eachProcess(folder.get(), [&](pid_t pid) { shared += isOurs(pid) ? 0 : proportionalShare(folder.get(), pid).value_or(0); });
        out.memory = shared > 0 ? shared : out.memory;
    }
    return out;
}

} // namespace ca::agent
