// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Streamed runs over sandboxes. They take none of the judges' places, for a program that waits for somebody who types would hold one for
// minutes: they have places of their own, few in all and fewer for each session, and whoever finds none is told to come back.
#pragma once

#include "app/server/service/run_stage.h"
#include "core/package/languages.h"
#include "core/wire/request_rules.h"

#include <atomic>
#include <deque>
#include <map>

namespace ca::server {

[[nodiscard]] Limits liveRunLimits();

struct LiveRunRules {
    std::size_t most = 16; // under way at a time; 0: this server has no streamed runs
    std::size_t mostOfSession = 2;
    Limits limits = liveRunLimits();
    Bytes mostTold = mib(2);       // of one run, with what its events need themselves
    Bytes mostInput = mib(1);      // of one run
    std::size_t mostEnded = 200;   // kept for those who come back
    Bytes mostEndedText = mib(32); // of all of them
    std::chrono::seconds kept{600};
    std::chrono::seconds retryAfter{5};
    std::function<WallTime()> clock = [] { return std::chrono::system_clock::now(); };
};

class LiveRuns final : public StreamedRuns {
public:
    /// Languages and sessions outlive this.
    LiveRuns(LiveRunRules rules, wire::CodeRules codeRules, const Languages& languages, SessionFactory& sessions);
    /// Ends all runs; who follows them hears it.
    ~LiveRuns() override;

    [[nodiscard]] tl::expected<std::string, Refusal> start(const StreamRequest& request) override;
    [[nodiscard]] std::optional<Standing> find(std::string_view id) const override;
    [[nodiscard]] std::unique_ptr<Watch> watch(std::string_view id, std::uint64_t after, Listener listener) override;
    Feeding feed(std::string_view id, const wire::RunInput& input) override;
    bool cancel(std::string_view id) override;
    void stop() override;

    [[nodiscard]] std::uint64_t count() const { return m_count; } // ever started
    [[nodiscard]] std::size_t active() const;

private:
    struct Run {
        std::string sessionId;
        std::shared_ptr<RunLog> log;
        std::unique_ptr<RunStage> stage; // none: it has ended
        Bytes fed;
        bool isInputOver = false;
    };
    struct Ended {
        std::string id;
        WallTime when;
        Bytes size;
    };

    [[nodiscard]] std::optional<Refusal> lacksPlace(const std::string& sessionId) const;
    [[nodiscard]] LiveRunSpec specFor(const StreamRequest& request) const;
    void end(const std::string& id);
    void forgetSome();

    const LiveRunRules m_rules;
    const wire::CodeRules m_codeRules;
    const Languages& m_languages;
    SessionFactory& m_sessions;
    mutable std::mutex m_mutex;
    std::map<std::string, Run, std::less<>> m_runs;
    std::deque<Ended> m_ended; // the oldest first
    Bytes m_endedText;
    bool m_isStopping = false;
    std::vector<std::unique_ptr<RunStage>> m_leaving; // their threads are at their end; joined by whoever comes next
    std::atomic<std::uint64_t> m_count = 0;
};

} // namespace ca::server
