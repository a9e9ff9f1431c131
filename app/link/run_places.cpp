// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/link/run_places.h"

#include "app/link/relay_stage.h"
#include "app/link/sandbox_stage.h"
#include "app/link/servers.h"

namespace ca {

std::unique_ptr<LiveStage> SandboxPlace::stage(const LiveRunSpec& spec)
{
    return std::make_unique<SandboxStage>(m_workshop, spec);
}

std::unique_ptr<LiveStage> ServerPlace::stage(const LiveRunSpec& spec)
{
    std::vector<RemoteServer> servers = m_servers.arenas();
    return servers.empty() ? nullptr : std::make_unique<RemoteStage>(std::move(servers), spec, m_options, &m_keeper);
}

std::unique_ptr<LiveStage> ChosenPlace::stage(const LiveRunSpec& spec)
{
    switch (m_ends.choice()) {
    case Choice::Here:
        return m_ends.here.stage(spec);
    case Choice::Server:
        return m_ends.servers.stage(spec);
    case Choice::Automatic:
        break;
    }
    return std::make_unique<RelayStage>(m_ends.here.stage(spec), [&servers = m_ends.servers, spec] { return servers.stage(spec); });
}

} // namespace ca
