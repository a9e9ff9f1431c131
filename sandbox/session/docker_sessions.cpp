// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "sandbox/session/docker_sessions.h"

namespace ca {

namespace {

ContainerClass classOf(const SessionRequest& request)
{
    return containerClass(*request.language, request.memory, request.processes);
}

} // namespace

DockerSessions::DockerSessions(YardOptions yard, PoolOptions pool)
    : m_yard(std::move(yard))
    , m_pool(pool, [this](const ContainerClass& wanted, SteadyTime deadline, std::stop_token stop) {
        return m_yard.make(wanted, deadline, std::move(stop));
    })
{
}

Result<std::unique_ptr<Session>> DockerSessions::open(const SessionRequest& request, SteadyTime deadline, std::stop_token stop)
{
    auto session = m_pool.take(classOf(request), deadline, std::move(stop));
    if (!session) {
        return fail(std::move(session.error()));
    }
    return std::unique_ptr<Session>(std::move(*session));
}

void DockerSessions::expect(const SessionRequest& request)
{
    m_pool.expect(classOf(request));
}

} // namespace ca
