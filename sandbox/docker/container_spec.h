// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What a container may be and do, and the JSON that asks an engine for it.
//
// The defaults are the closed ones: no network, no capabilities, a read-only root, no log, removed when it ends.
#pragma once

#include "core/base/units.h"
#include "sandbox/docker/engine.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace ca::docker {

struct Ulimit {
    std::string name; // "nofile", "core"
    std::int64_t soft = 0;
    std::int64_t hard = 0;
    bool operator==(const Ulimit&) const = default;
};

struct ContainerSpec {
    std::string image = {};
    std::vector<std::string> argv = {}; // the whole command; empty: what the image says
    std::vector<std::string> env = {}; // "NAME=value"
    std::string user = {}; // empty: what the image says
    std::string workingDirectory = {};
    std::string hostname = {};
    Labels labels = {};

    Bytes memory = {}; // 0: unlimited; swap is never allowed on top of it
    std::int64_t pids = 0; // 0: unlimited
    std::string cpuset = {}; // "0-1"; empty: all
    std::vector<Ulimit> ulimits = {};
    int oomScoreAdjust = 0;

    bool readOnlyRoot = true;
    std::map<std::string, std::string> tmpfs = {}; // path -> mount options; Docker adds noexec unless "exec" is said
    std::vector<std::string> capDrop = {"ALL"};
    std::vector<std::string> capAdd = {};
    bool noNewPrivileges = true;
    std::string seccompProfile = {}; // the JSON itself; empty: the engine's default profile
    std::vector<std::string> securityOptions = {}; // anything else, as the engine spells it
    std::string network = "none";
    std::string ipc = "none";
    std::string log = "none";

    bool openStdin = true; // stdin ends when the first attachment does
    bool autoRemove = true;

    bool operator==(const ContainerSpec&) const = default;
};

/// The body of POST /containers/create. `seccompOption` is what stands behind "seccomp=": Docker takes the profile itself,
/// Podman the path of a file that holds it; empty leaves the option out.
[[nodiscard]] std::string createBody(const ContainerSpec& spec, const std::string& seccompOption);

} // namespace ca::docker
