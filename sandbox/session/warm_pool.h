// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Keeps sessions ready so that a submission does not wait for a container. Knows nothing of Docker.
//
// For each class in use a few sessions are made in the background; taking one orders the next. A class that had to be waited for
// in a row gets one more, up to a bound; a class that nobody asked for in a while is let go. Making a container costs processor
// time, so while sessions that were taken are in use only those are made that somebody waits for.
#pragma once

#include "sandbox/session/agent_session.h"
#include "sandbox/session/hardening.h"

#include <condition_variable>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <vector>

namespace ca {

struct PoolOptions {
    unsigned warm = 1;     // ready sessions per class in use; 0 makes each on demand
    unsigned most = 4;     // what adaption may raise warm to
    unsigned creators = 2; // sessions made at the same time
    Micros idle = std::chrono::minutes(2);
    Micros holdBack = std::chrono::seconds(1); // how long sessions in use put off refilling
};

class WarmPool {
public:
    using Made = Result<std::unique_ptr<AgentSession>>;
    using Make = std::function<Made(const ContainerClass&, SteadyTime, std::stop_token)>;

    WarmPool(PoolOptions options, Make make);
    /// Stops making sessions and closes those that wait.
    ~WarmPool();
    WarmPool(const WarmPool&) = delete;
    WarmPool& operator=(const WarmPool&) = delete;

    [[nodiscard]] Made take(const ContainerClass& wanted, SteadyTime deadline, std::stop_token stop);

    /// Somebody will ask for this class soon.
    void expect(const ContainerClass& wanted);

    /// How many wait ready; for doctor and tests.
    [[nodiscard]] std::size_t ready(const ContainerClass& wanted) const;

private:
    struct Shelf {
        std::vector<std::unique_ptr<AgentSession>> ready;
        unsigned target = 0;
        unsigned making = 0;
        unsigned waiting = 0;
        unsigned misses = 0;
        std::uint64_t attempts = 0; // begun so far
        std::uint64_t failed = 0;   // the latest attempt that failed: whoever waited since before it began takes error
        std::optional<Error> error;
        SteadyTime used;
    };

    void create(const std::stop_token& stop);
    Shelf* needy();
    bool mayRefill() const;
    std::shared_ptr<void> lease();
    void letGoIdle(std::vector<std::unique_ptr<AgentSession>>& out);
    std::unique_ptr<AgentSession> pop(Shelf& shelf);

    PoolOptions m_options;
    Make m_make;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::map<ContainerClass, Shelf> m_shelves;
    unsigned m_inUse = 0;
    SteadyTime m_lastTaken;
    std::vector<std::jthread> m_creators;
};

} // namespace ca
