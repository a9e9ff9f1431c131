// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "sandbox/session/embedded_sessions.h"

#include "sandbox/session/agent_session.h"
#include "sandbox/session/hardening.h"

#include <random>

#include <fmt/format.h>

namespace ca {

namespace {

CgroupHome sweptGroups()
{
    CgroupHome home = CgroupHome::find();
    home.sweep();
    return home;
}

} // namespace

EmbeddedSessions::EmbeddedSessions(BubblewrapOptions options, FindRoot findRoot, std::filesystem::path precompiled)
    : m_findRoot(std::move(findRoot)), m_precompiled(std::move(precompiled)), m_bubblewrap(std::move(options), sweptGroups())
{
}

Result<std::unique_ptr<Session>> EmbeddedSessions::open(const SessionRequest& request, SteadyTime deadline, std::stop_token stop)
{
    const Language& language = *request.language;
    ToolchainView view{m_findRoot(language), {}};
    if (view.root.empty()) {
        if (const auto missing = missingOnHost(language)) {
            return fail(Fault::NotFound, fmt::format("{} needs {}, which is not installed in /usr", language.name, *missing),
                        fmt::format("Install it with your package manager, or run: arena images build {}", language.id));
        }
        view.precompiled = m_precompiled;
    }
    const ContainerClass walls = containerClass(language, request.memory, request.processes);
    auto transport = m_bubblewrap.launch(view, {walls.memory, walls.processes});
    if (!transport) {
        return fail(std::move(transport.error()));
    }
    const bool grouped = groups().version() != CgroupHome::Version::None;
    SandboxInfo info{"embedded", fmt::format("bubblewrap, {}, {}", view.root.empty() ? "host toolchain" : "image root", groups().explanation()),
                     grouped, grouped, true};
    AgentGreeting greeting;
    greeting.nonce = (static_cast<std::uint64_t>(std::random_device{}()) << 32) | std::random_device{}();
    greeting.rebuild = "Reinstall or rebuild CodeArena.";
    auto session = AgentSession::open(std::move(*transport), std::move(info), greeting, deadline, std::move(stop));
    if (!session) {
        return fail(std::move(session.error()));
    }
    return std::unique_ptr<Session>(std::move(*session));
}

} // namespace ca
