// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Programs that run once, with an input: no problem, no verdict, nothing is kept. They share the engine with the submissions, go
// before those that wait, and are refused when too many are under way.
#pragma once

#include "app/server/service/service.h"
#include "core/engine/engine.h"

#include <condition_variable>
#include <map>
#include <mutex>

namespace ca::server {

struct CustomRunRules {
    std::size_t most = 16; // under way at a time
    Limits limits;
};

class CustomRuns {
public:
    /// The engine outlives this.
    CustomRuns(CustomRunRules rules, Engine& engine) : m_rules(std::move(rules)), m_engine(engine) {}
    /// Cancels what runs; its listeners hear a Fault.
    ~CustomRuns();

    /// False: too many. The listener is called on one of the engine's threads.
    [[nodiscard]] bool start(std::shared_ptr<const Language> language, const RunRequest& request, Service::RunListener listener);

    [[nodiscard]] std::uint64_t count() const; // ever started

private:
    struct Run;
    [[nodiscard]] bool enter(std::uint64_t& number);
    void leave(std::uint64_t number);

    const CustomRunRules m_rules;
    Engine& m_engine;
    mutable std::mutex m_mutex;
    std::condition_variable m_left;
    std::map<std::uint64_t, std::optional<SubmissionId>> m_running;
    std::uint64_t m_count = 0;
};

} // namespace ca::server
