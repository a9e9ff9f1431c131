// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "sandbox/embedded/cgroup_home.h"

#include "core/base/files.h"

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sstream>
#include <sys/stat.h>
#include <unistd.h>

#include <fmt/format.h>

namespace ca {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view kPrefix = "codearena-";
constexpr Bytes kSmallFile = kib(64);

std::string slotName()
{
    static std::atomic<unsigned> counter{0};
    return fmt::format("{}{}-{}", kPrefix, ::getpid(), ++counter);
}

bool writable(const fs::path& path)
{
    return ::access(path.c_str(), W_OK) == 0;
}

bool contains(const std::string& words, std::string_view word)
{
    std::istringstream in(words);
    for (std::string each; in >> each;) {
        if (each == word) {
            return true;
        }
    }
    return false;
}

bool controllersOf(const fs::path& folder, const char* file)
{
    const auto text = readFile(folder / file, kSmallFile);
    return text && contains(*text, "memory") && contains(*text, "pids");
}

Result<void> put(const fs::path& file, const std::string& value)
{
    const UniqueFd fd(::open(file.c_str(), O_WRONLY | O_CLOEXEC));
    if (!fd || ::write(fd.get(), value.data(), value.size()) < 0) {
        return fail(Fault::Denied, fmt::format("writing {}: {}", file.string(), std::strerror(errno)));
    }
    return {};
}

/// Opens a file of the group; -1 when this kernel does not have it.
UniqueFd openCounter(const fs::path& file, int flags)
{
    return UniqueFd(::open(file.c_str(), flags | O_CLOEXEC));
}

bool removeGroup(const fs::path& folder)
{
    if (::rmdir(folder.c_str()) == 0 || errno == ENOENT) {
        return true;
    }
    if (!put(folder / "cgroup.kill", "1")) {
        if (const auto pids = readFile(folder / "cgroup.procs", kSmallFile)) {
            std::istringstream in(*pids);
            for (pid_t pid = 0; in >> pid;) {
                if (pid > 1) {
                    ::kill(pid, SIGKILL);
                }
            }
        }
    }
    return ::rmdir(folder.c_str()) == 0 || errno == ENOENT;
}

/// The process id in the name of a slot, 0 when it is not one of ours.
pid_t ownerOf(const std::string& name)
{
    if (!name.starts_with(kPrefix)) {
        return 0;
    }
    return std::atoi(name.c_str() + kPrefix.size());
}

} // namespace

/// A file that this kernel does not have is left out; one that may only be read is handed over like that.
void CgroupSlot::addCounter(const char* name, const fs::path& file, int flags)
{
    UniqueFd fd = openCounter(file, flags);
    if (!fd && flags == O_RDWR) {
        fd = openCounter(file, O_RDONLY);
    }
    if (fd) {
        m_spec += fmt::format("{}{}={}", m_counters.empty() ? "" : ",", name, fd.get());
        m_counters.push_back(std::move(fd));
    }
}

Result<void> CgroupSlot::setLimits(Bytes memory, std::uint32_t processes) const
{
    const std::string bytes = std::to_string(memory.count());
    const std::string count = std::to_string(processes);
    const auto first = [](Result<void> one, Result<void> other) { return one ? std::move(other) : std::move(one); };
    if (m_folders.size() == 3) {
        auto limited = first(put(m_folders[0] / "memory.limit_in_bytes", bytes), put(m_folders[1] / "pids.max", count));
        (void)put(m_folders[0] / "memory.memsw.limit_in_bytes", bytes); // absent without swap accounting; then there is nothing to limit
        return limited;
    }
    if (m_folders.size() == 1) {
        auto limited = first(put(m_folders[0] / "memory.max", bytes), put(m_folders[0] / "pids.max", count));
        (void)put(m_folders[0] / "memory.swap.max", "0"); // absent without swap
        return limited;
    }
    return {};
}

bool CgroupSlot::tryRemove()
{
    m_doors.clear();
    m_counters.clear();
    std::erase_if(m_folders, removeGroup);
    return m_folders.empty();
}

CgroupHome CgroupHome::find(const CgroupFiles& files)
{
    CgroupHome home;
    home.findV2(files);
    if (home.m_version == Version::None) {
        home.findV1(files);
    }
    return home;
}

void CgroupHome::findV1(const CgroupFiles& files)
{
    m_memory = files.mount / "memory";
    m_pids = files.mount / "pids";
    for (const char* name : {"cpuacct", "cpu,cpuacct"}) {
        if (writable(files.mount / name)) {
            m_cpu = files.mount / name;
        }
    }
    if (writable(m_memory) && writable(m_pids) && !m_cpu.empty()) {
        m_version = Version::V1;
        m_explanation = "control groups v1, as root";
    }
}

void CgroupHome::findV2(const CgroupFiles& files)
{
    const auto own = readFile(files.ownGroups, kSmallFile);
    if (!own || !fs::exists(files.mount / "cgroup.controllers")) {
        return;
    }
    std::istringstream in(*own);
    fs::path group;
    for (std::string line; std::getline(in, line);) {
        if (line.starts_with("0::/")) {
            group = fs::path(line.substr(4)).lexically_normal();
        }
    }
    // From the root down: the first folder that is ours and hands its controllers to its children.
    fs::path folder = files.mount;
    const auto usable = [](const fs::path& each) {
        return writable(each) && writable(each / "cgroup.procs") && controllersOf(each, "cgroup.subtree_control");
    };
    auto part = group.begin();
    while (!usable(folder) && part != group.end()) {
        folder /= *part++;
    }
    if (!usable(folder)) {
        m_explanation = "control groups v2, but none of them is delegated to this user";
        return;
    }
    m_version = Version::V2;
    m_memory = folder;
    m_explanation = fmt::format("control groups v2 below {}", folder.string());
}

Result<CgroupSlot> CgroupHome::makeSlot() const
{
    switch (m_version) {
    case Version::V1:
        return makeSlotV1(slotName());
    case Version::V2:
        return makeSlotV2(slotName());
    case Version::None:
        break;
    }
    return CgroupSlot{};
}

Result<CgroupSlot> CgroupHome::makeSlotV1(const std::string& name) const
{
    CgroupSlot slot;
    for (const fs::path& hierarchy : {m_memory, m_pids, m_cpu}) {
        const fs::path folder = hierarchy / name;
        if (::mkdir(folder.c_str(), 0755) != 0) {
            return fail(Fault::Internal, fmt::format("making the control group {}: {}", folder.string(), std::strerror(errno)));
        }
        slot.m_folders.push_back(folder);
        slot.m_doors.push_back(openCounter(folder / "cgroup.procs", O_WRONLY));
    }
    const fs::path memoryFolder = m_memory / name;
    slot.m_spec = "v1:";
    slot.addCounter("cpu", m_cpu / name / "cpuacct.usage", O_RDONLY);
    slot.addCounter("usage", memoryFolder / "memory.usage_in_bytes", O_RDONLY);
    slot.addCounter("peak", memoryFolder / "memory.max_usage_in_bytes", O_RDWR);
    slot.addCounter("events", memoryFolder / "memory.oom_control", O_RDONLY);
    slot.addCounter("limit", memoryFolder / "memory.limit_in_bytes", O_RDWR);
    slot.addCounter("stat", memoryFolder / "memory.stat", O_RDONLY);
    return slot;
}

Result<CgroupSlot> CgroupHome::makeSlotV2(const std::string& name) const
{
    CgroupSlot slot;
    const fs::path folder = m_memory / name;
    if (::mkdir(folder.c_str(), 0755) != 0) {
        return fail(Fault::Internal, fmt::format("making the control group {}: {}", folder.string(), std::strerror(errno)));
    }
    slot.m_folders.push_back(folder);
    slot.m_doors.push_back(openCounter(folder / "cgroup.procs", O_WRONLY));
    slot.m_spec = "v2:";
    slot.addCounter("cpu", folder / "cpu.stat", O_RDONLY);
    slot.addCounter("usage", folder / "memory.current", O_RDONLY);
    slot.addCounter("peak", folder / "memory.peak", O_RDWR); // since 5.19; writable since 6.12
    slot.addCounter("events", folder / "memory.events", O_RDONLY);
    slot.addCounter("limit", folder / "memory.max", O_RDWR);
    slot.addCounter("stat", folder / "memory.stat", O_RDONLY);
    return slot;
}

void CgroupHome::sweep() const
{
    std::error_code error;
    for (const fs::path& hierarchy : {m_memory, m_pids, m_cpu}) {
        if (m_version == Version::None || hierarchy.empty()) {
            continue;
        }
        for (const auto& entry : fs::directory_iterator(hierarchy, error)) {
            const pid_t owner = ownerOf(entry.path().filename().string());
            if (owner > 0 && owner != ::getpid() && ::kill(owner, 0) != 0 && errno == ESRCH) {
                removeGroup(entry.path());
            }
        }
    }
}

} // namespace ca
