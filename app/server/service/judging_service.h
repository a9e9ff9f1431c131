// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The service over a ledger, judges and a shelf of problems.
#pragma once

#include "app/server/judging/hub.h"
#include "app/server/judging/judges.h"
#include "app/server/service/custom_runs.h"
#include "app/server/service/live_runs.h"
#include "app/server/service/metrics.h"
#include "app/server/service/problem_shelf.h"
#include "app/server/service/service.h"
#include "core/package/languages.h"
#include "core/wire/request_rules.h"

namespace ca::server {

struct ServiceOptions {
    std::size_t mostCode = 10'000; // characters, see wire::CodeRules
    std::chrono::seconds retryAfter{5};
    CustomRunRules runs;
    LiveRunRules liveRuns;
};

/// What the service stands on; all of it outlives the service.
struct ServiceParts {
    Ledger& ledger;
    const ProblemShelf& problems;
    const Languages& languages;
    Judges* judges = nullptr; // null: only other processes judge
    Engine* engine = nullptr; // for custom runs; null: there are none
    SessionFactory* sessions = nullptr; // for streamed ones; likewise
};

/// What the engine needs for a job: the problem, the language, how the source is meant.
[[nodiscard]] Preparation preparationFrom(const ProblemShelf& problems, const Languages& languages);

class JudgingService final : public Service {
public:
    JudgingService(ServiceOptions options, ServiceParts parts);

    [[nodiscard]] wire::ProblemPage problems(const ProblemQuery& query) const override;
    [[nodiscard]] std::optional<wire::ProblemDetail> problem(std::string_view slugOrId) const override;
    [[nodiscard]] wire::CodeRules codeRules() const override { return m_rules; }
    [[nodiscard]] tl::expected<Receipt, Refusal> submit(const wire::SubmitRequest& request) override;
    [[nodiscard]] Result<std::optional<wire::SubmissionView>> submission(std::string_view id) const override;
    [[nodiscard]] Result<wire::HistoryPage> history(std::string_view sessionId, std::size_t limit, std::size_t offset) const override;
    bool cancel(std::string_view id) override;
    [[nodiscard]] std::unique_ptr<Watch> watch(std::string_view id, std::uint64_t after, Listener listener) override;
    [[nodiscard]] tl::expected<void, Refusal> run(const RunRequest& request, RunListener listener) override;
    [[nodiscard]] StreamedRuns* streamedRuns() override { return m_liveRuns.get(); }
    [[nodiscard]] Health health() const override;
    [[nodiscard]] std::string metrics() const override;

private:
    [[nodiscard]] tl::expected<ProblemShelf::Entry, Refusal> admit(const wire::SubmitRequest& request) const;
    [[nodiscard]] tl::expected<Receipt, Refusal> accept(const NewSubmission& submission);
    [[nodiscard]] Refusal counted(Refusal refusal);
    [[nodiscard]] std::string whyNobodyJudges() const; // empty: somebody does
    [[nodiscard]] Refusal refusal(Refusal::Why why, std::string message) const;

    const ServiceOptions m_options;
    const ServiceParts m_parts;
    const wire::CodeRules m_rules;
    ServiceFigures m_figures;
    mutable Hub m_hub;
    std::optional<CustomRuns> m_runs;
    std::unique_ptr<LiveRuns> m_liveRuns;
};

} // namespace ca::server
