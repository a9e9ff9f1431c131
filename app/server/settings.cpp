// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/settings.h"

#include <fmt/format.h>

namespace ca::server {

namespace {

namespace fs = std::filesystem;

tl::unexpected<Error> wrong(std::string what, std::string hint = {})
{
    return fail(Fault::BadInput, std::move(what), std::move(hint));
}

bool isOrigin(const std::string& origin)
{
    const bool hasScheme = origin.rfind("http://", 0) == 0 || origin.rfind("https://", 0) == 0;
    return origin == "*" || (hasScheme && origin.back() != '/' && origin.find_first_of(" \t\r\n") == std::string::npos);
}

Result<void> checkProblems(const ServerSettings& settings)
{
    for (const fs::path& folder : settings.problems) {
        std::error_code error;
        if (!fs::is_directory(folder, error)) {
            return wrong(fmt::format("problems: {} is no folder", folder.string()));
        }
    }
    return {};
}

Result<void> checkListening(const ServerSettings& settings)
{
    if (settings.port != 0 && settings.port == settings.socketPort) {
        return wrong(fmt::format("port and ws-port are both {}", settings.port),
                     "WebSockets are served on both ports: give ws-port any other number.");
    }
    if (settings.certificate.empty() != settings.key.empty()) {
        return wrong("tls-certificate and tls-key belong together, only one of them is given");
    }
    for (const fs::path& file : {settings.certificate, settings.key}) {
        std::error_code error;
        if (!file.empty() && !fs::is_regular_file(file, error)) {
            return wrong(fmt::format("tls: {} is no file", file.string()));
        }
    }
    for (const std::string& origin : settings.origins) {
        if (!isOrigin(origin)) {
            return wrong(fmt::format("origin: \"{}\" is none", origin), "Write http://host:port without a slash at the end, or *.");
        }
    }
    return {};
}

Result<void> checkBounds(const ServerSettings& settings)
{
    const std::pair<const char*, std::size_t> least[]{{"rate", settings.submissionsPerSession},
                                                      {"rate-address", settings.submissionsPerAddress},
                                                      {"rate-runs", settings.runsPerSession},
                                                      {"queue", settings.mostWaiting},
                                                      {"connections", settings.connections},
                                                      {"connections-per-address", settings.connectionsPerAddress}};
    for (const auto& [name, value] : least) {
        if (value == 0) {
            return wrong(fmt::format("{} must be at least 1", name));
        }
    }
    if (settings.mostHead < 1024 || settings.mostBody < 1024) {
        return wrong("max-header and max-body must be at least 1024 bytes");
    }
    if (settings.isWorker && settings.noJudges) {
        return wrong("worker and no-judges leave nothing to do");
    }
    return {};
}

} // namespace

Result<void> check(const ServerSettings& settings)
{
    for (const auto part : {checkProblems, checkListening, checkBounds}) {
        if (auto fine = part(settings); !fine) {
            return fine;
        }
    }
    return {};
}

} // namespace ca::server
