// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "sandbox/docker/endpoint.h"

#include "core/base/files.h"
#include "core/base/sha256.h"
#include "sandbox/docker/json.h"

#include <cstdlib>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>
#include <vector>

#include <fmt/format.h>

namespace ca::docker {

namespace fs = std::filesystem;

namespace {

constexpr Bytes kLargestConfig = mib(1);

SocketState probeSocket(const fs::path& path)
{
    struct stat info = {};
    if (::stat(path.c_str(), &info) != 0 || !S_ISSOCK(info.st_mode)) {
        return SocketState::Absent;
    }
    return ::access(path.c_str(), R_OK | W_OK) == 0 ? SocketState::Usable : SocketState::Refused;
}

std::optional<std::string> nonEmpty(const Environment& environment, std::string_view name)
{
    auto value = environment.variable(name);
    return value && !value->empty() ? value : std::nullopt;
}

fs::path configFolder(const Environment& environment)
{
    const auto set = nonEmpty(environment, "DOCKER_CONFIG");
    return set ? fs::path(*set) : environment.home / ".docker";
}

bool isThere(const fs::path& path)
{
    std::error_code ignored;
    return fs::exists(path, ignored);
}

/// Files that are missing are not used: a context may bring any of the three.
TlsFiles tlsFilesIn(const fs::path& folder, bool verifyPeer)
{
    const auto file = [&folder](const char* name) { return isThere(folder / name) ? folder / name : fs::path(); };
    return {file("ca.pem"), file("cert.pem"), file("key.pem"), verifyPeer};
}

std::optional<TlsFiles> tlsOfVariables(const Environment& environment)
{
    const bool verify = nonEmpty(environment, "DOCKER_TLS_VERIFY").has_value();
    if (!verify && !nonEmpty(environment, "DOCKER_TLS")) {
        return std::nullopt;
    }
    const auto folder = nonEmpty(environment, "DOCKER_CERT_PATH");
    return tlsFilesIn(folder ? fs::path(*folder) : configFolder(environment), verify);
}

tl::unexpected<Error> unusable(std::string_view address, std::string_view origin, std::string_view why, std::string hint)
{
    return fail(Fault::BadInput, fmt::format("the engine address {} (from {}) {}", address, origin, why), std::move(hint));
}

Result<Endpoint> unixEndpoint(std::string_view address, std::string_view path, std::string_view origin)
{
    if (!path.starts_with('/')) {
        return unusable(address, origin, "has no absolute path", "write it like unix:///var/run/docker.sock");
    }
    if (path.size() >= sizeof(sockaddr_un::sun_path)) {
        return unusable(address, origin, "is longer than the path of a socket can be", "use a shorter path, or a link to it");
    }
    Endpoint endpoint;
    endpoint.unixPath = path;
    endpoint.origin = origin;
    return endpoint;
}

Result<Endpoint> tcpEndpoint(std::string_view address, std::string_view rest, std::string_view origin,
                             std::optional<TlsFiles> tls)
{
    const std::string_view host = rest.substr(0, rest.find('/'));
    if (host.empty() || host.find_first_of("@ ?#\r\n") != std::string_view::npos) {
        return unusable(address, origin, "has no host", "write it like tcp://192.168.0.2:2375");
    }
    const std::size_t afterBrackets = host.starts_with('[') ? host.find(']') : 0;
    const bool hasPort = afterBrackets != std::string_view::npos && host.find(':', afterBrackets) != std::string_view::npos;
    Endpoint endpoint;
    endpoint.hostPort = hasPort ? std::string(host) : fmt::format("{}:{}", host, tls ? 2376 : 2375);
    endpoint.tls = std::move(tls);
    endpoint.origin = origin;
    return endpoint;
}

tl::unexpected<Error> sshRefused(std::string_view address, std::string_view host, std::string_view origin)
{
    return unusable(address, origin, "needs SSH, which is not spoken here",
                    fmt::format("forward the socket yourself: ssh -nNT -L /tmp/docker.sock:/var/run/docker.sock {},"
                                " and use unix:///tmp/docker.sock",
                                host));
}

Result<Endpoint> parseAddress(std::string_view address, std::string_view origin, std::optional<TlsFiles> tls)
{
    const auto after = [address](std::string_view scheme) { return address.substr(scheme.size()); };
    if (address.starts_with('/')) {
        return unixEndpoint(address, address, origin);
    }
    if (address.starts_with("unix://")) {
        return unixEndpoint(address, after("unix://"), origin);
    }
    if (address.starts_with("tcp://")) {
        return tcpEndpoint(address, after("tcp://"), origin, std::move(tls));
    }
    if (address.starts_with("http://")) {
        return tcpEndpoint(address, after("http://"), origin, std::nullopt);
    }
    if (address.starts_with("https://")) {
        return tcpEndpoint(address, after("https://"), origin, tls ? std::move(tls) : TlsFiles{});
    }
    if (address.starts_with("ssh://")) {
        return sshRefused(address, after("ssh://"), origin);
    }
    if (address.starts_with("npipe:")) {
        return unusable(address, origin, "is a Windows pipe, which is not spoken here",
                        "let Docker Desktop listen on tcp://localhost:2375, or use a CodeArena server");
    }
    return unusable(address, origin, "is of no known kind", "write it like unix:///var/run/docker.sock or tcp://host:2375");
}

Result<Json> readJson(const fs::path& path)
{
    const auto text = readFile(path, kLargestConfig);
    if (!text) {
        return fail(text.error());
    }
    auto json = parseJson(*text);
    if (!json) {
        return fail(Fault::BadInput, fmt::format("{} is not JSON", path.string()));
    }
    return std::move(*json);
}

/// The store of contexts: meta/<sha256 of the name>/meta.json and tls/<the same>/docker/*.pem
Result<Endpoint> contextEndpoint(const std::string& name, const Environment& environment)
{
    const std::string origin = fmt::format("the context {}", name);
    const fs::path store = configFolder(environment) / "contexts";
    const std::string digest = sha256Hex(name);
    const auto meta = readJson(store / "meta" / digest / "meta.json");
    if (!meta) {
        return fail(meta.error().fault, fmt::format("there is no usable Docker context {}: {}", name, meta.error().what),
                    "docker context ls shows those that exist");
    }
    const Json* endpoints = objectAt(*meta, "Endpoints");
    const Json* docker = endpoints != nullptr ? objectAt(*endpoints, "docker") : nullptr;
    const std::string host = docker != nullptr ? textAt(*docker, "Host") : std::string();
    if (host.empty()) {
        return fail(Fault::BadInput, fmt::format("the Docker context {} names no engine", name),
                    "docker context inspect shows it");
    }
    const fs::path certificates = store / "tls" / digest / "docker";
    const bool skipVerify = flagAt(*docker, "SkipTLSVerify");
    std::optional<TlsFiles> tls;
    if (isThere(certificates) || skipVerify) {
        tls = tlsFilesIn(certificates, !skipVerify);
    }
    return parseAddress(host, origin, std::move(tls));
}

std::string currentContext(const Environment& environment)
{
    const auto config = readJson(configFolder(environment) / "config.json");
    return config ? textAt(*config, "currentContext") : std::string(); // the docker command, too, goes on without a broken one
}

std::vector<fs::path> knownSockets(const Environment& environment)
{
    std::vector<fs::path> paths = {"/var/run/docker.sock"};
    const auto runtime = nonEmpty(environment, "XDG_RUNTIME_DIR");
    if (runtime) {
        paths.push_back(fs::path(*runtime) / "docker.sock"); // rootless Docker
    }
    for (const char* path : {".docker/run/docker.sock", ".docker/desktop/docker.sock", ".colima/default/docker.sock",
                             ".orbstack/run/docker.sock", ".rd/docker.sock"}) {
        paths.push_back(environment.home / path);
    }
    if (runtime) {
        paths.push_back(fs::path(*runtime) / "podman/podman.sock");
    }
    paths.emplace_back("/run/podman/podman.sock");
    return paths;
}

/// The first that lets us in; else the first that exists, so that the error is about its permissions.
Result<Endpoint> knownEndpoint(const Environment& environment)
{
    std::optional<fs::path> refused;
    for (const fs::path& path : knownSockets(environment)) {
        const SocketState state = environment.probe(path);
        if (state == SocketState::Usable) {
            return unixEndpoint(path.string(), path.string(), "the usual places");
        }
        if (state == SocketState::Refused && !refused) {
            refused = path;
        }
    }
    if (refused) {
        return unixEndpoint(refused->string(), refused->string(), "the usual places");
    }
    return fail(Fault::Unavailable, "no Docker and no Podman was found on this machine",
                "install one: sudo apt install docker.io; or start it: sudo systemctl start docker; or set DOCKER_HOST");
}

} // namespace

Environment Environment::ofProcess()
{
    Environment environment;
    environment.variable = [](std::string_view name) -> std::optional<std::string> {
        const char* value = std::getenv(std::string(name).c_str());
        return value != nullptr ? std::optional<std::string>(value) : std::nullopt;
    };
    environment.home = environment.variable("HOME").value_or("/");
    environment.probe = probeSocket;
    return environment;
}

std::string Endpoint::address() const
{
    return isLocal() ? "unix://" + unixPath : "tcp://" + hostPort;
}

Result<Endpoint> findEndpoint(std::string_view setting, const Environment& environment)
{
    const auto named = [&environment](const std::string& name) {
        return name == "default" ? knownEndpoint(environment) : contextEndpoint(name, environment);
    };
    if (setting.starts_with('/') || setting.find(':') != std::string_view::npos) {
        return parseAddress(setting, "the setting", tlsOfVariables(environment));
    }
    if (!setting.empty()) {
        return named(std::string(setting));
    }
    if (const auto host = nonEmpty(environment, "DOCKER_HOST")) {
        return parseAddress(*host, "DOCKER_HOST", tlsOfVariables(environment));
    }
    if (const auto context = nonEmpty(environment, "DOCKER_CONTEXT")) {
        return named(*context);
    }
    const std::string current = currentContext(environment);
    return current.empty() ? knownEndpoint(environment) : named(current);
}

} // namespace ca::docker
