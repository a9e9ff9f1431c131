// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Runs in which happens what a test says, all on the test's thread.
#pragma once

#include "app/server/service/streamed_runs.h"

#include <map>
#include <utility>

namespace ca::server {

class ScriptedRuns final : public StreamedRuns {
public:
    std::optional<Refusal> refusal; // of whatever is started
    Feeding feeding = Feeding::Taken;
    std::string nextId = "00000000-0000-4000-8000-0000000000f1";

    std::vector<StreamRequest> started;
    std::vector<std::pair<std::string, wire::RunInput>> fed;
    std::vector<std::string> cancelled;

    void happen(const std::string& id, decltype(wire::RunEvent::what) what)
    {
        Run& run = m_runs.at(id);
        run.standing.hasEnded = std::holds_alternative<wire::RunEnd>(what);
        run.events.push_back({id, run.events.size() + 1, std::move(what)});
        for (const auto& [who, listener] : std::map(run.listeners)) {
            listener(run.events.back());
        }
    }
    [[nodiscard]] std::size_t watches(const std::string& id) const { return m_runs.at(id).listeners.size(); }

    [[nodiscard]] tl::expected<std::string, Refusal> start(const StreamRequest& request) override
    {
        if (refusal) {
            return tl::unexpected(*refusal);
        }
        started.push_back(request);
        m_runs[nextId].standing.sessionId = request.sessionId;
        return nextId;
    }
    [[nodiscard]] std::optional<Standing> find(std::string_view id) const override
    {
        const auto found = m_runs.find(id);
        return found == m_runs.end() ? std::nullopt : std::optional(found->second.standing);
    }
    [[nodiscard]] std::unique_ptr<Watch> watch(std::string_view id, std::uint64_t after, Listener listener) override
    {
        const auto found = m_runs.find(id);
        if (found == m_runs.end()) {
            return nullptr;
        }
        Run& run = found->second;
        for (std::size_t i = after; i < run.events.size(); ++i) {
            listener(run.events[i]);
        }
        const int number = ++m_watches;
        run.listeners.emplace(number, std::move(listener));
        return std::make_unique<Watching>(run.listeners, number);
    }
    Feeding feed(std::string_view id, const wire::RunInput& input) override
    {
        fed.emplace_back(id, input);
        return feeding;
    }
    bool cancel(std::string_view id) override
    {
        cancelled.emplace_back(id);
        return true;
    }
    void stop() override { refusal = Refusal{Refusal::Why::Full, {}, "stopping"}; }

private:
    using Listeners = std::map<int, Listener>;
    struct Run {
        Standing standing;
        std::vector<wire::RunEvent> events;
        Listeners listeners;
    };
    struct Watching final : Watch {
        Watching(Listeners& from, int name) : listeners(from), number(name) {}
        ~Watching() override { listeners.erase(number); }
        Listeners& listeners;
        int number;
    };

    std::map<std::string, Run, std::less<>> m_runs;
    int m_watches = 0;
};

} // namespace ca::server
