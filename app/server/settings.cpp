// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/settings.h"

#include "app/server/rest/host_rule.h"

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

Result<void> checkFolders(const ServerSettings& settings)
{
    std::error_code error;
    for (const fs::path& folder : settings.problems) {
        if (!fs::is_directory(folder, error)) {
            return wrong(fmt::format("problems: {} is no folder", folder.string()));
        }
    }
    if (!settings.resources.empty() && !fs::is_directory(settings.resources, error)) {
        return wrong(fmt::format("resources: {} is no folder", settings.resources.string()));
    }
    if (fs::exists(settings.sandboxData, error) && !fs::is_directory(settings.sandboxData, error)) {
        return wrong(fmt::format("sandbox-data: {} is no folder", settings.sandboxData.string()));
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
    for (const std::string& name : settings.hostNames) {
        if (!isHostName(name)) {
            return wrong(fmt::format("host-name: \"{}\" is none", name), "Write it without http:// and without a port.");
        }
    }
    for (const std::string& origin : settings.origins) {
        if (!isOrigin(origin)) {
            return wrong(fmt::format("origin: \"{}\" is none", origin), "Write http://host:port without a slash at the end, or *.");
        }
    }
    return {};
}

/// In JSON a character is six bytes long at most.
Result<void> checkBody(const ServerSettings& settings)
{
    constexpr std::size_t kCharacter = 6;
    constexpr std::size_t kRest = 4096;
    const std::size_t needed = kCharacter * settings.mostCode + kRest;
    if (settings.mostCode > ServerSettings().mostCode && settings.mostBody < needed) {
        return wrong(fmt::format("max-code of {} needs a max-body of at least {}", settings.mostCode, needed));
    }
    return {};
}

struct Bounds {
    const char* option;
    std::size_t value;
    std::size_t least;
    std::size_t most;
};

Result<void> checkBounds(const ServerSettings& settings)
{
    constexpr std::size_t kMany = 1'000'000;
    const auto seconds = [](std::chrono::seconds time) { return static_cast<std::size_t>(time.count()); };
    const Bounds all[]{{"rate", settings.submissionsPerSession, 1, kMany},
                       {"rate-address", settings.submissionsPerAddress, 1, kMany},
                       {"rate-runs", settings.runsPerSession, 1, kMany},
                       {"max-code", settings.mostCode, 1, kMany},
                       {"queue", settings.mostWaiting, 1, kMany},
                       {"connections", settings.connections, 1, kMany},
                       {"connections-per-address", settings.connectionsPerAddress, 1, kMany},
                       {"max-header", settings.mostHead, 1024, 1024 * 1024},
                       {"max-body", settings.mostBody, 1024, 256 * 1024 * 1024},
                       {"runs", settings.runs, 1, 256},
                       {"run-time", seconds(settings.runTime), 1, 60},
                       {"run-output", settings.runOutput, 1, 16 * 1024},
                       {"streamed-runs", settings.streamedRuns, 0, 256},
                       {"streamed-runs-session", settings.streamedRunsOfSession, 1, 256},
                       {"streamed-time", seconds(settings.streamedRunTime), 1, 600},
                       {"streamed-wall", seconds(settings.streamedRunWall), 1, 3600},
                       // Both streams fit into what is kept of a run, and into what a connection may have waiting.
                       {"streamed-output", settings.streamedRunOutput, 1, ServerSettings().streamedRunOutput},
                       {"judges", settings.judges, 0, 1024},
                       {"warm", settings.warm, 0, 64}};
    for (const auto& [option, value, least, most] : all) {
        if (value < least || value > most) {
            return wrong(fmt::format("{} must be from {} to {}", option, least, most));
        }
    }
    return checkBody(settings);
}

Result<void> checkRoles(const ServerSettings& settings)
{
    if (settings.isWorker && settings.noJudges) {
        return wrong("worker and no-judges leave nothing to do");
    }
    return {};
}

} // namespace

Result<void> check(const ServerSettings& settings)
{
    for (const auto part : {checkFolders, checkListening, checkBounds, checkRoles}) {
        if (auto fine = part(settings); !fine) {
            return fine;
        }
    }
    return {};
}

} // namespace ca::server
