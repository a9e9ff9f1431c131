// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "sandbox/session/hardening.h"

#include <algorithm>
#include <bit>

namespace ca {

namespace {

constexpr Bytes kHeadroom = mib(96); // /tmp, inputs in memory files, the agent, the kernel's own books
constexpr std::uint32_t kExtraProcesses = 16;

} // namespace

ContainerClass containerClass(const Language& language, Bytes memory, std::uint32_t processes)
{
    const Bytes run{std::bit_ceil(std::max(memory, mib(256)).count())};
    const Bytes compile = language.compile ? language.compile->limits.memory : Bytes{};
    const std::uint32_t compilers = language.compile ? language.compile->limits.processes : 0;
    return {language.image, std::max(run, compile) + kHeadroom, std::max({processes, compilers, language.run.limits.processes}) + kExtraProcesses};
}

docker::ContainerSpec hardenedContainer(const ContainerClass& wanted, const std::string& seccompProfile, const docker::Labels& labels)
{
    docker::ContainerSpec spec;
    spec.image = wanted.image;
    spec.argv = {"/ca-agent"};
    spec.user = "0:0";
    spec.workingDirectory = "/";
    spec.hostname = "codearena";
    spec.labels = labels;
    spec.memory = wanted.memory;
    spec.pids = wanted.processes;
    spec.ulimits = {{"core", 1, 1}, {"nofile", 1024, 1024}};
    spec.oomScoreAdjust = 500;
    // The agent changes to the uid of each run and kills across uids; it needs nothing else of root.
    spec.capDrop = {"ALL"};
    spec.capAdd = {"SETUID", "SETGID", "KILL"};
    spec.seccompProfile = seccompProfile;
    spec.tmpfs = {
        {"/tmp", "rw,noexec,nosuid,nodev,size=67108864,nr_inodes=4096,mode=1777"},
        {"/box", "rw,exec,nosuid,nodev,size=268435456,nr_inodes=16384,mode=0755"},
        {"/build", "rw,exec,nosuid,nodev,size=268435456,nr_inodes=16384,mode=1777"},
        {"/private", "rw,exec,nosuid,nodev,size=268435456,nr_inodes=4096,mode=1777"},
        // Message queues can be made through plain files there, past the filter, and would outlive the test.
        {"/dev/mqueue", "ro,noexec,nosuid,nodev,size=4096,nr_inodes=1"},
    };
    return spec;
}

} // namespace ca
