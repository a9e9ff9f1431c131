// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The SessionFactory of Docker: a warm pool over a yard of containers.
#pragma once

#include "core/exec/session.h"
#include "sandbox/session/container_yard.h"
#include "sandbox/session/warm_pool.h"

namespace ca {

class DockerSessions final : public SessionFactory {
public:
    DockerSessions(YardOptions yard, PoolOptions pool);

    [[nodiscard]] Result<std::unique_ptr<Session>> open(const SessionRequest& request, SteadyTime deadline, std::stop_token stop) override;
    void expect(const SessionRequest& request) override;

    [[nodiscard]] ContainerYard& yard() { return m_yard; }

private:
    ContainerYard m_yard; // outlives the pool, which closes its sessions into it
    WarmPool m_pool;
};

} // namespace ca
