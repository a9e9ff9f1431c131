// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Runs that are under way, and those that have ended until nobody is likely to ask: bounded in number, in size and in time.
#pragma once

#include "app/server/rest/rate_limit.h"
#include "app/server/service/service.h"

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

namespace ca::server {

struct RunBookRules {
    std::size_t most = 1000;   // under way, and as many that have ended
    Bytes mostText = mib(32);  // of all that have ended
    std::chrono::seconds kept{3600};
    WallClock clock = [] { return std::chrono::system_clock::now(); };
};

/// Any thread may call. Listeners are called once, by whoever finishes a run, without a lock.
class RunBook {
public:
    using Listener = std::function<void(const RunReport&)>;

    explicit RunBook(RunBookRules rules) : m_rules(std::move(rules)) {}

    /// A new run's name, which nobody guesses. None: too many are under way.
    [[nodiscard]] std::optional<std::string> open();
    void finish(const std::string& id, RunReport report);
    /// It never began.
    void drop(const std::string& id);

    /// Where a run stands; without a report it is under way.
    struct Standing {
        std::shared_ptr<const RunReport> report;
    };
    /// None: never heard of, or forgotten.
    [[nodiscard]] std::optional<Standing> find(std::string_view id);
    /// The same; and if the run is under way, its end will be told. `who` is a name to be forgotten by.
    [[nodiscard]] std::optional<Standing> watch(std::string_view id, const void* who, Listener listener);
    void unwatch(std::string_view id, const void* who);

private:
    struct Run {
        std::shared_ptr<const RunReport> report;
        std::map<const void*, Listener> listeners;
    };
    struct Ended {
        std::string id;
        std::chrono::system_clock::time_point when;
        Bytes text;
    };

    void forgetSome();

    const RunBookRules m_rules;
    std::mutex m_mutex;
    std::map<std::string, Run, std::less<>> m_runs;
    std::deque<Ended> m_ended; // the oldest first
    Bytes m_text;
};

} // namespace ca::server
