// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A service that answers what a test tells it to.
#pragma once

#include "app/server/service/service.h"

#include <map>
#include <string>
#include <vector>

namespace ca::server::testing {

class ScriptedService final : public Service {
public:
    std::vector<wire::ProblemDetail> shelf;
    std::vector<std::string> known{"rust", "python", "cpp", "java", "javascript"};
    std::size_t mostCode = 10'000;
    std::map<std::string, wire::SubmissionView, std::less<>> submissions;
    std::map<std::string, wire::HistoryPage, std::less<>> histories;
    std::optional<Refusal> refusal; // of whatever is submitted or run
    Health state;
    bool isBroken = false; // reading fails
    RunReport report;
    std::string nextId = "00000000-0000-4000-8000-000000000002";

    std::vector<wire::SubmitRequest> submitted;
    std::vector<RunRequest> runs;
    std::vector<std::string> cancelled;
    mutable std::vector<ProblemQuery> queries;

    [[nodiscard]] wire::ProblemPage problems(const ProblemQuery& query) const override;
    [[nodiscard]] std::optional<wire::ProblemDetail> problem(std::string_view slugOrId) const override;
    [[nodiscard]] wire::CodeRules codeRules() const override { return {known, mostCode}; }
    [[nodiscard]] tl::expected<Receipt, Refusal> submit(const wire::SubmitRequest& request) override;
    [[nodiscard]] Result<std::optional<wire::SubmissionView>> submission(std::string_view id) const override;
    [[nodiscard]] Result<wire::HistoryPage> history(std::string_view sessionId, std::size_t limit, std::size_t offset) const override;
    bool cancel(std::string_view id) override;
    [[nodiscard]] std::unique_ptr<Watch> watch(std::string_view, std::uint64_t, Listener) override { return nullptr; }
    [[nodiscard]] tl::expected<void, Refusal> run(const RunRequest& request, RunListener listener) override;
    [[nodiscard]] Health health() const override { return state; }
    [[nodiscard]] std::string metrics() const override { return "codearena_things 1\n"; }
};

} // namespace ca::server::testing
