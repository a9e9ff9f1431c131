// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Where the container engine listens, found the way the docker command finds it.
//
// The first of these that says something wins: the program's own setting, DOCKER_HOST, DOCKER_CONTEXT, the current context of
// ~/.docker/config.json, the sockets that Docker, rootless Docker, Podman, Docker Desktop, Colima, OrbStack and Rancher
// Desktop are known to open.
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace ca::docker {

enum class SocketState { Absent, Refused, Usable };

/// What the search looks at, handed in so that a test decides it.
struct Environment {
    std::function<std::optional<std::string>(std::string_view name)> variable;
    std::filesystem::path home;
    std::function<SocketState(const std::filesystem::path&)> probe;

    [[nodiscard]] static Environment ofProcess();
};

/// PEM files; an empty path means "not used".
struct TlsFiles {
    std::filesystem::path authority;
    std::filesystem::path certificate;
    std::filesystem::path key;
    bool verifyPeer = true;

    bool operator==(const TlsFiles&) const = default;
};

struct Endpoint {
    std::string unixPath; // a unix socket, or
    std::string hostPort; // a TCP address, "[::1]:2376"
    std::optional<TlsFiles> tls;
    std::string origin; // who said so, for people: "DOCKER_HOST", "the context colima"

    [[nodiscard]] bool isLocal() const { return !unixPath.empty(); }
    /// "unix:///var/run/docker.sock" or "tcp://host:2375"
    [[nodiscard]] std::string address() const;
    bool operator==(const Endpoint&) const = default;
};

/// A setting is an address (unix://, tcp://, an absolute path), the name of a Docker context, or empty for "find it".
[[nodiscard]] Result<Endpoint> findEndpoint(std::string_view setting, const Environment& environment);

} // namespace ca::docker
