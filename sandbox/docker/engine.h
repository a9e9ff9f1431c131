// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What an engine tells about itself, its containers and its images.
#pragma once

#include "core/base/units.h"

#include <chrono>
#include <compare>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ca::docker {

using Labels = std::map<std::string, std::string>;
/// Each entry is "key" or "key=value"; all must match.
using LabelFilter = std::vector<std::string>;

struct ContainerId {
    std::string value;
    auto operator<=>(const ContainerId&) const = default;
};

/// "1.41": versions of the Engine API count in their second number.
struct ApiVersion {
    int major = 0;
    int minor = 0;
    auto operator<=>(const ApiVersion&) const = default;
};

/// Learnt once, when connecting.
struct EngineVersion {
    std::string product; // "Docker" or "Podman"
    std::string release; // "20.10.24"
    ApiVersion api; // the one we speak with it
    ApiVersion oldestApi;
    std::string architecture; // as images name it: "amd64", "arm64"
    bool isPodman = false;

    bool operator==(const EngineVersion&) const = default;
};

/// What the engine can hold: a limit it does not support it ignores silently, so look here before trusting one.
struct EngineInfo {
    std::string operatingSystem;
    std::string kernel;
    std::string architecture; // as images name it
    std::string storageDriver;
    std::string runtime; // the default one: "runc", "crun"
    int cgroupVersion = 0;
    int cpus = 0;
    Bytes memory;
    bool memoryLimit = false;
    bool swapLimit = false;
    bool pidsLimit = false;
    bool cpusets = false;
    bool rootless = false;
    bool userNamespaces = false; // root in a container is nobody outside
    bool seccomp = false;

    bool operator==(const EngineInfo&) const = default;
};

struct ContainerState {
    std::string status; // "created", "running", "exited"
    bool running = false;
    bool outOfMemory = false; // only ever true when the kernel chose PID 1: never trust a false
    int exitCode = 0;
    std::string error; // why it could not start

    bool operator==(const ContainerState&) const = default;
};

struct ContainerSummary {
    ContainerId id;
    std::string image;
    std::string status;
    std::chrono::sys_seconds created;
    Labels labels;

    bool operator==(const ContainerSummary&) const = default;
};

struct ImageInfo {
    std::string id; // "sha256:..."
    std::vector<std::string> tags;
    std::string architecture; // empty in lists, which do not tell it
    Labels labels;
    Bytes size;
    std::chrono::sys_seconds created;

    bool operator==(const ImageInfo&) const = default;
};

/// One step of a long call: a line of the builder's log, or how much of an upload is done.
struct Progress {
    std::string text;
    Bytes done;
    std::optional<Bytes> total;

    bool operator==(const Progress&) const = default;
};

using OnProgress = std::function<void(const Progress&)>;

} // namespace ca::docker
