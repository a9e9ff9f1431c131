// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/part_options.h"

#include "app/compose/places.h"
#include "app/server/live/live.h"
#include "app/server/rest/host_rule.h"
#include "app/server/tokens.h"
#include "core/engine/code_policy.h"

#include <algorithm>
#include <thread>

namespace ca::server {

namespace fs = std::filesystem;

unsigned judgesOf(const ServerSettings& settings)
{
    return settings.judges > 0 ? settings.judges : std::max(1u, std::thread::hardware_concurrency());
}

WorkshopConfig workshopConfig(const ServerSettings& settings)
{
    WorkshopConfig config;
    config.sandbox = settings.sandbox;
    config.engineAddress = settings.engineAddress;
    config.resources = settings.resources;
    config.data = settings.sandboxData;
    config.engine.runners = judgesOf(settings);
    config.warm = settings.warm;
    return config;
}

ShelfOptions shelfOptions(const ServerSettings& settings, const Workshop& workshop, const fs::path& data,
                          std::function<void(const std::string&)> log)
{
    ShelfOptions options;
    if (settings.hasBundledProblems) {
        const auto places = Places::find(settings.resources, {}, settings.sandboxData);
        if (places && !places->problems.empty()) {
            options.folders.push_back(places->problems);
        }
    }
    options.folders.insert(options.folders.end(), settings.problems.begin(), settings.problems.end());
    options.cache = data / "cache";
    for (const auto& language : workshop.languages().all()) {
        options.languages.push_back(language->id);
    }
    options.log = std::move(log);
    return options;
}

RestOptions restOptions(const ServerSettings& settings, const fs::path& data)
{
    RestOptions options;
    options.server = std::string("codearena-server ") + CA_VERSION;
    options.submissionsPerSession = settings.submissionsPerSession;
    options.submissionsPerAddress = settings.submissionsPerAddress;
    options.runsPerSession = settings.runsPerSession;
    options.origins = settings.origins;
    options.needsToken = settings.needsToken;
    options.tokenComesLaterAt = kSocketIoPath;
    const bool isIpv6 = settings.listen.find(':') != std::string::npos;
    options.isForThisMachine = !settings.needsToken && isLoopbackHost(isIpv6 ? "[" + settings.listen + "]" : settings.listen);
    options.hostNames = settings.hostNames;
    options.hidesCode = settings.hidesCode;
    options.isEncrypted = !settings.certificate.empty();
    options.roleOf = [reader = std::make_shared<TokenReader>(tokenFile(data))](std::string_view token) { return reader->roleOf(token); };
    return options;
}

DialectOptions dialectOptions(const ServerSettings& settings, const Languages& languages)
{
    DialectOptions options;
    options.codeEngine = settings.hasCodeEngine;
    options.codeVault = settings.hasCodeVault;
    options.codeCrusher = settings.hasCodeCrusher;
    options.postsPerAddress = settings.submissionsPerAddress;
    options.hidesCode = settings.hidesCode;
    options.policy = settings.codeVaultPolicy;
    options.remarksOn = [&languages](const std::string& id, const std::string& code) {
        const auto language = languages.find(id);
        return language ? checkPolicy(*language, code) : std::vector<PolicyRemark>();
    };
    return options;
}

/// The wall's clock goes on while a program waits for a core, so that it gets a multiple.
ServiceOptions serviceOptions(const ServerSettings& settings)
{
    ServiceOptions options;
    options.mostCode = settings.mostCode;
    options.runs.most = settings.runs;
    options.runs.limits.cpu = settings.runTime;
    options.runs.limits.wall = 3 * settings.runTime;
    options.runs.limits.output = kib(settings.runOutput);
    options.liveRuns.most = settings.streamedRuns;
    options.liveRuns.mostOfSession = settings.streamedRunsOfSession;
    options.liveRuns.limits.cpu = settings.streamedRunTime;
    options.liveRuns.limits.wall = settings.streamedRunWall;
    options.liveRuns.limits.output = kib(settings.streamedRunOutput);
    return options;
}

HttpOptions httpOptions(const ServerSettings& settings)
{
    HttpOptions options;
    options.endpoints = {{settings.listen, settings.port}, {settings.listen, settings.socketPort}};
    if (!settings.certificate.empty()) {
        options.tls = TlsFiles{settings.certificate, settings.key};
    }
    options.limits = {Bytes{settings.mostHead}, Bytes{settings.mostBody}};
    options.allowance.connections = settings.connections;
    options.allowance.connectionsPerAddress = settings.connectionsPerAddress;
    options.proxies = settings.proxies;
    return options;
}

} // namespace ca::server
