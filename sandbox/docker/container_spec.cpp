// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "sandbox/docker/container_spec.h"

#include "sandbox/docker/json.h"

namespace ca::docker {

namespace {

Json ulimitsOf(const ContainerSpec& spec)
{
    Json list = Json::array();
    for (const Ulimit& limit : spec.ulimits) {
        list.push_back({{"Name", limit.name}, {"Soft", limit.soft}, {"Hard", limit.hard}});
    }
    return list;
}

Json securityOf(const ContainerSpec& spec, const std::string& seccompOption)
{
    Json list = spec.securityOptions;
    if (spec.noNewPrivileges) {
        list.push_back("no-new-privileges");
    }
    if (!seccompOption.empty()) {
        list.push_back("seccomp=" + seccompOption);
    }
    return list;
}

Json hostConfigOf(const ContainerSpec& spec, const std::string& seccompOption)
{
    Json host = {
        {"NetworkMode", spec.network},
        {"IpcMode", spec.ipc},
        {"LogConfig", {{"Type", spec.log}, {"Config", Json::object()}}},
        {"AutoRemove", spec.autoRemove},
        {"ReadonlyRootfs", spec.readOnlyRoot},
        {"CapDrop", spec.capDrop},
        {"CapAdd", spec.capAdd},
        {"SecurityOpt", securityOf(spec, seccompOption)},
        {"Tmpfs", spec.tmpfs},
        {"Ulimits", ulimitsOf(spec)},
        {"OomScoreAdj", spec.oomScoreAdjust},
        {"CpusetCpus", spec.cpuset},
    };
    if (spec.memory.count() > 0) {
        host["Memory"] = spec.memory.count();
        host["MemorySwap"] = spec.memory.count(); // memory and swap together: so no swap
    }
    if (spec.pids > 0) {
        host["PidsLimit"] = spec.pids;
    }
    return host;
}

} // namespace

std::string createBody(const ContainerSpec& spec, const std::string& seccompOption)
{
    Json body = {
        {"Image", spec.image},
        {"Env", spec.env},
        {"Labels", spec.labels},
        {"User", spec.user},
        {"WorkingDir", spec.workingDirectory},
        {"Hostname", spec.hostname},
        {"Tty", false},
        {"OpenStdin", spec.openStdin},
        {"StdinOnce", spec.openStdin},
        {"AttachStdin", spec.openStdin},
        {"AttachStdout", true},
        {"AttachStderr", true},
        // Beside the network mode: without it Docker starts a helper for each container that has nothing to do, for twice the time.
        {"NetworkDisabled", spec.network == "none"},
        // A restarting engine asks its containers to stop and waits ten seconds for a PID 1 that does not listen.
        {"StopSignal", "SIGKILL"},
        {"HostConfig", hostConfigOf(spec, seccompOption)},
    };
    if (!spec.argv.empty()) {
        body["Entrypoint"] = spec.argv; // with an entry point of our own the image's command is not appended
    }
    // Names and labels may come from files of the user: bytes that are no UTF-8 are replaced, never thrown about.
    return body.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace ca::docker
