// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "tests/app/server/rest/scripted_service.h"

#include <algorithm>

namespace ca::server::testing {

wire::ProblemPage ScriptedService::problems(const ProblemQuery& query) const
{
    queries.push_back(query);
    wire::ProblemPage page{{}, 0, query.limit, query.offset};
    for (const wire::ProblemDetail& problem : shelf) {
        const auto& [id, title, slug, difficulty, tags] = problem.summary;
        const bool isAsked = slug.find(query.search) != std::string::npos || std::find(tags.begin(), tags.end(), query.search) != tags.end();
        if (!isAsked || (!query.difficulty.empty() && query.difficulty != difficulty)) {
            continue;
        }
        if (page.total++ >= query.offset && page.problems.size() < query.limit) {
            page.problems.push_back(problem.summary);
        }
    }
    return page;
}

std::optional<wire::ProblemDetail> ScriptedService::problem(std::string_view slugOrId) const
{
    const auto found = std::find_if(shelf.begin(), shelf.end(), [&](const wire::ProblemDetail& problem) {
        return problem.summary.slug == slugOrId || problem.summary.id == slugOrId;
    });
    return found == shelf.end() ? std::nullopt : std::optional(*found);
}

tl::expected<Receipt, Refusal> ScriptedService::submit(const wire::SubmitRequest& request)
{
    if (refusal) {
        return tl::unexpected(*refusal);
    }
    if (!problem(request.problemId)) {
        return tl::unexpected(Refusal{Refusal::Why::UnknownProblem, {}, {}, {}});
    }
    submitted.push_back(request);
    return Receipt{nextId, !submissions.contains(nextId)};
}

Result<std::optional<wire::SubmissionView>> ScriptedService::submission(std::string_view id) const
{
    if (isBroken) {
        return fail(Fault::Unavailable, "/var/lib/codearena/server.db: disk I/O error");
    }
    const auto found = submissions.find(id);
    return found == submissions.end() ? std::nullopt : std::optional(found->second);
}

Result<wire::HistoryPage> ScriptedService::history(std::string_view sessionId, std::size_t limit, std::size_t offset) const
{
    if (isBroken) {
        return fail(Fault::Unavailable, "/var/lib/codearena/server.db: disk I/O error");
    }
    const auto found = histories.find(sessionId);
    wire::HistoryPage page = found == histories.end() ? wire::HistoryPage() : found->second;
    page.limit = limit;
    page.offset = offset;
    return page;
}

bool ScriptedService::cancel(std::string_view id)
{
    cancelled.emplace_back(id);
    return submissions.contains(id);
}

tl::expected<void, Refusal> ScriptedService::run(const RunRequest& request, RunListener listener)
{
    if (refusal) {
        return tl::unexpected(*refusal);
    }
    runs.push_back(request);
    listener(report);
    return {};
}

} // namespace ca::server::testing
