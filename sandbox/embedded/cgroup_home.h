// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Where this machine lets us make control groups, and one group per sandbox made there.
//
// v1: the memory, pids and cpuacct hierarchies, when we are root. v2: the highest ancestor of our own group that is ours to write
// and hands down the memory and pids controllers (a systemd user manager, a Delegate=yes scope, or root's own tree).
// Neither: limits of the embedded sandbox are soft, and everything that reports them says so.
#pragma once

#include "core/base/result.h"
#include "core/base/unique_fd.h"
#include "core/base/units.h"

#include <filesystem>
#include <string>
#include <vector>

namespace ca {

/// The files that tell how a machine is set up; tests point them at recorded trees.
struct CgroupFiles {
    std::filesystem::path mount = "/sys/fs/cgroup";
    std::filesystem::path ownGroups = "/proc/self/cgroup";
};

/// A group of our own for one sandbox; its processes are killed and the group removed at the end.
class CgroupSlot {
public:
    CgroupSlot() = default;
    CgroupSlot(CgroupSlot&&) noexcept = default;
    CgroupSlot& operator=(CgroupSlot&&) noexcept = default;

    /// Descriptors of the cgroup.procs files: writing "0" moves the writer in. For the child between fork and exec.
    [[nodiscard]] const std::vector<UniqueFd>& doors() const { return m_doors; }
    /// Descriptors for the agent, to be inherited, and the --counters argument that names them.
    [[nodiscard]] const std::vector<UniqueFd>& counters() const { return m_counters; }
    [[nodiscard]] const std::string& countersSpec() const { return m_spec; }

    /// The walls around everything inside.
    [[nodiscard]] Result<void> setLimits(Bytes memory, std::uint32_t processes) const;

    /// Kills what is left inside and removes the groups; false while something is still dying.
    [[nodiscard]] bool tryRemove();

private:
    friend class CgroupHome;
    void addCounter(const char* name, const std::filesystem::path& file, int flags);

    std::vector<std::filesystem::path> m_folders; // v1: memory, pids, cpuacct; v2: the one
    std::vector<UniqueFd> m_doors;
    std::vector<UniqueFd> m_counters;
    std::string m_spec;
};

class CgroupHome {
public:
    enum class Version { None, V1, V2 };

    [[nodiscard]] static CgroupHome find(const CgroupFiles& files = {});

    [[nodiscard]] Version version() const { return m_version; }
    /// Why there is none, or where it is; one sentence for doctor.
    [[nodiscard]] const std::string& explanation() const { return m_explanation; }

    /// Without limits yet. Empty when there are no groups to be had.
    [[nodiscard]] Result<CgroupSlot> makeSlot() const;

    /// Removes groups that an earlier process of ours left behind when it was killed.
    void sweep() const;

private:
    void findV1(const CgroupFiles& files);
    void findV2(const CgroupFiles& files);
    Result<CgroupSlot> makeSlotV1(const std::string& name) const;
    Result<CgroupSlot> makeSlotV2(const std::string& name) const;

    Version m_version = Version::None;
    std::filesystem::path m_memory; // v1 hierarchies; v2 uses m_memory for the one folder
    std::filesystem::path m_pids;
    std::filesystem::path m_cpu;
    std::string m_explanation = "no control groups that we may write to";
};

} // namespace ca
