// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Makes containers with a greeted agent inside and gets rid of them: creation, labels, burial, orphans of dead processes.
#pragma once

#include "sandbox/docker/client.h"
#include "sandbox/session/agent_session.h"
#include "sandbox/session/hardening.h"

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace ca {

/// Who made a container: enough to tell, later and from another process, whether its owner still lives.
struct YardOwner {
    std::string pool; // of this object
    std::string host; // of this boot of this machine, seen from one room of process ids
    std::string pid;
    std::string started; // the process's start time, against reused pids

    [[nodiscard]] static YardOwner self();
    [[nodiscard]] docker::Labels labels() const;
};

struct YardOptions {
    docker::Endpoint endpoint;
    std::string seccompProfile;
    YardOwner owner = YardOwner::self();
};

class ContainerYard {
public:
    explicit ContainerYard(YardOptions options);
    /// Removes every container made here that still exists.
    ~ContainerYard();
    ContainerYard(const ContainerYard&) = delete;
    ContainerYard& operator=(const ContainerYard&) = delete;

    /// Create, attach, start, greet. When the engine was there before and is gone now (a restart), it is waited for.
    [[nodiscard]] Result<std::unique_ptr<AgentSession>> make(const ContainerClass& wanted, SteadyTime deadline, std::stop_token stop);

    /// The connection to the engine, made at the first call.
    [[nodiscard]] Result<std::shared_ptr<docker::Client>> client(SteadyTime deadline, const std::stop_token& stop);

    /// Removes containers of processes of this machine that are gone.
    Result<std::size_t> sweepOrphans(SteadyTime deadline);

private:
    struct Grave {
        docker::ContainerId id;
        SteadyTime closed;
    };

    Result<std::unique_ptr<AgentSession>> makeOnce(const ContainerClass& wanted, SteadyTime deadline, const std::stop_token& stop);
    Result<docker::ContainerId> create(docker::Client& client, const ContainerClass& wanted, SteadyTime deadline);
    Result<std::unique_ptr<AgentSession>> enter(docker::Client& client, const docker::ContainerId& id, const ContainerClass& wanted,
                                                SteadyTime deadline, const std::stop_token& stop);
    Result<std::size_t> removeAll(const std::string& label, const std::function<bool(const docker::Labels&)>& wanted, SteadyTime deadline);
    AgentGreeting greeting(const std::string& image);
    void forgetClient();
    void bury(docker::ContainerId id);
    void dig();
    void removeNow(const docker::ContainerId& id);

    YardOptions m_options;

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::shared_ptr<docker::Client> m_client;
    bool m_everConnected = false;
    std::atomic<bool> m_mayHaveLost = false; // a create whose answer did not arrive
    std::deque<Grave> m_graves;
    std::uint64_t m_seed;
    bool m_leaving = false;
    std::vector<std::thread> m_diggers;
};

} // namespace ca
