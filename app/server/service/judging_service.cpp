// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/service/judging_service.h"

#include "app/server/service/views.h"
#include "core/base/ascii.h"
#include "core/engine/source_kind.h"

#include <algorithm>

#include <fmt/format.h>

namespace ca::server {

namespace {

std::vector<std::string> idsOf(const Languages& languages)
{
    std::vector<std::string> ids;
    for (const auto& language : languages.all()) {
        ids.push_back(language->id);
    }
    return ids;
}

class ServiceWatch final : public Watch {
public:
    explicit ServiceWatch(std::unique_ptr<Hub::Watching> watching) : m_watching(std::move(watching)) {}

private:
    std::unique_ptr<Hub::Watching> m_watching;
};

bool allows(const Problem& problem, const std::string& language)
{
    return problem.languages.empty() || std::find(problem.languages.begin(), problem.languages.end(), language) != problem.languages.end();
}

} // namespace

Preparation preparationFrom(const ProblemShelf& problems, const Languages& languages)
{
    return [&problems, &languages](const Job& job) -> Result<Submission> {
        const auto entry = problems.find(job.problem);
        if (!entry) {
            return fail(Fault::NotFound, fmt::format("the problem {} is no longer there", job.problem));
        }
        auto problem = problems.open(*entry);
        if (!problem) {
            return fail(std::move(problem).error());
        }
        Submission submission;
        submission.problem = std::move(*problem);
        submission.language = languages.find(job.language);
        if (!submission.language) {
            return fail(Fault::NotFound, fmt::format("the language {} is no longer there", job.language));
        }
        submission.source = job.code;
        submission.policy = PolicyMode::Off;
        submission.validatorLanguages = languages.ofValidators(*submission.problem);
        submission.wholeProgram = submission.problem->signature && isWholeProgram(*submission.language, job.code);
        return submission;
    };
}

JudgingService::JudgingService(ServiceOptions options, ServiceParts parts)
    : m_options(std::move(options))
    , m_parts(parts)
    , m_rules{idsOf(parts.languages), m_options.mostCode}
    , m_hub(parts.ledger)
{
    if (parts.engine != nullptr) {
        m_runs.emplace(m_options.runs, *parts.engine);
    }
    if (parts.sessions != nullptr && m_options.liveRuns.most > 0) {
        m_liveRuns = std::make_unique<LiveRuns>(m_options.liveRuns, m_rules, parts.languages, *parts.sessions);
    }
}

wire::ProblemPage JudgingService::problems(const ProblemQuery& query) const
{
    return m_parts.problems.page(query.difficulty, query.search, query.limit, query.offset);
}

std::optional<wire::ProblemDetail> JudgingService::problem(std::string_view slugOrId) const
{
    const auto entry = m_parts.problems.find(slugOrId);
    auto detail = entry ? m_parts.problems.detail(*entry) : fail(Fault::NotFound, "no such problem");
    return detail ? std::optional(std::move(*detail)) : std::nullopt;
}

Refusal JudgingService::refusal(Refusal::Why why, std::string message) const
{
    const bool later = why == Refusal::Why::Full || why == Refusal::Why::Unavailable;
    return {why, {}, std::move(message), later ? m_options.retryAfter : std::chrono::seconds(0)};
}

Refusal JudgingService::counted(Refusal refusal)
{
    switch (refusal.why) {
    case Refusal::Why::Invalid:
        ++m_figures.invalid;
        break;
    case Refusal::Why::UnknownProblem:
        ++m_figures.unknownProblem;
        break;
    case Refusal::Why::TooMany:
    case Refusal::Why::Full:
        ++m_figures.full;
        break;
    case Refusal::Why::Unavailable:
        ++m_figures.unavailable;
        break;
    }
    return refusal;
}

tl::expected<ProblemShelf::Entry, Refusal> JudgingService::admit(const wire::SubmitRequest& request) const
{
    if (auto mistakes = wire::mistakesIn(request, m_rules); !mistakes.empty()) {
        return tl::unexpected(Refusal{Refusal::Why::Invalid, std::move(mistakes), "Invalid request body"});
    }
    auto entry = m_parts.problems.find(request.problemId);
    if (!entry || entry->summary.id != lowerCase(request.problemId)) {
        return tl::unexpected(refusal(Refusal::Why::UnknownProblem, "Problem not found"));
    }
    const auto problem = m_parts.problems.open(*entry);
    if (!problem) {
        return tl::unexpected(refusal(Refusal::Why::UnknownProblem, "Problem not found"));
    }
    if (!allows(**problem, request.language)) {
        wire::FieldError mistake{"language", "This problem is not solved in this language"};
        return tl::unexpected(Refusal{Refusal::Why::Invalid, {std::move(mistake)}, "Invalid request body"});
    }
    return *std::move(entry);
}

tl::expected<Receipt, Refusal> JudgingService::submit(const wire::SubmitRequest& request)
{
    const auto entry = admit(request);
    if (!entry) {
        return tl::unexpected(counted(entry.error()));
    }
    const wire::ProblemSummary& problem = entry->summary;
    return accept({lowerCase(request.sessionId), request.clientId, problem.id, problem.title, problem.slug, request.language, request.code,
                   entry->tests});
}

tl::expected<Receipt, Refusal> JudgingService::accept(const NewSubmission& submission)
{
    const auto acceptance = m_parts.ledger.accept(submission);
    if (!acceptance) {
        return tl::unexpected(counted(refusal(Refusal::Why::Unavailable, "The submission could not be kept; please try again")));
    }
    if (acceptance->how == Acceptance::How::Full) {
        return tl::unexpected(counted(refusal(Refusal::Why::Full, "Too many submissions are waiting; please try again")));
    }
    const bool isNew = acceptance->how == Acceptance::How::New;
    ++(isNew ? m_figures.accepted : m_figures.known);
    return Receipt{acceptance->id, isNew};
}

Result<std::optional<wire::SubmissionView>> JudgingService::submission(std::string_view id) const
{
    const auto record = m_parts.ledger.find(lowerCase(id));
    if (!record) {
        return fail(record.error());
    }
    return *record ? std::optional(viewOf(**record)) : std::nullopt;
}

Result<wire::HistoryPage> JudgingService::history(std::string_view sessionId, std::size_t limit, std::size_t offset) const
{
    const auto page = m_parts.ledger.history(lowerCase(sessionId), limit, offset);
    if (!page) {
        return fail(page.error());
    }
    wire::HistoryPage history;
    std::transform(page->records.begin(), page->records.end(), std::back_inserter(history.items), historyItemOf);
    history.total = page->total;
    history.limit = limit;
    history.offset = offset;
    return history;
}

bool JudgingService::cancel(std::string_view id)
{
    const std::string exact = lowerCase(id);
    const auto cancelling = m_parts.ledger.cancel(exact);
    if (cancelling && *cancelling == Cancelling::Asked && m_parts.judges != nullptr) {
        m_parts.judges->cancel(exact);
    }
    return cancelling && *cancelling != Cancelling::Unknown;
}

std::unique_ptr<Watch> JudgingService::watch(std::string_view id, std::uint64_t after, Listener listener)
{
    auto record = m_parts.ledger.find(lowerCase(id));
    if (!record || !*record) {
        return nullptr;
    }
    const std::string exact = (*record)->id;
    auto told = [&ledger = m_parts.ledger, record = std::move(**record), listener = std::move(listener)](const LoggedEvent& logged) {
        if (!std::holds_alternative<HasEnded>(logged.what)) {
            listener(eventOf(logged, record));
            return;
        }
        const auto ended = ledger.find(record.id);
        listener(eventOf(logged, ended && *ended ? **ended : record));
    };
    return std::make_unique<ServiceWatch>(m_hub.watch(exact, after, std::move(told)));
}

tl::expected<void, Refusal> JudgingService::run(const RunRequest& request, RunListener listener)
{
    if (auto mistakes = wire::mistakesInRun(request.language, request.code, request.input, m_rules); !mistakes.empty()) {
        return tl::unexpected(Refusal{Refusal::Why::Invalid, std::move(mistakes), "Invalid request body"});
    }
    if (!m_runs) {
        return tl::unexpected(refusal(Refusal::Why::Unavailable, "This server runs no programs without a problem"));
    }
    if (!m_runs->start(m_parts.languages.find(request.language), request, std::move(listener))) {
        return tl::unexpected(refusal(Refusal::Why::Full, "Too many programs are running; please try again"));
    }
    return {};
}

/// A server that judges nothing itself is as well as the workers that are alive.
std::string JudgingService::whyNobodyJudges() const
{
    constexpr int kTooManyFaults = 3;
    const int faults = m_parts.judges != nullptr ? m_parts.judges->figures().faultsInARow : 0;
    const std::size_t own = m_parts.judges != nullptr ? 1 : 0;
    if ((own > 0 && faults < kTooManyFaults) || m_parts.ledger.judgingProcesses() > own) {
        return {};
    }
    return own == 0 ? "No judge is running; submissions are kept until one does"
                    : fmt::format("The sandbox has failed {} times in a row; submissions are kept", faults);
}

Health JudgingService::health() const
{
    Health health;
    const auto counts = m_parts.ledger.counts();
    const std::string unjudged = whyNobodyJudges();
    health.database = counts.has_value();
    health.judge = unjudged.empty();
    health.reason = health.database ? unjudged : "The database does not answer";
    health.waiting = counts ? counts->waiting : 0;
    health.active = counts ? counts->active : 0;
    return health;
}

std::string JudgingService::metrics() const
{
    MetricsInput input;
    input.now = std::chrono::system_clock::now();
    input.counts = m_parts.ledger.counts().value_or(LedgerCounts());
    input.size = m_parts.ledger.size().value_or(LedgerSize());
    input.judgingProcesses = m_parts.ledger.judgingProcesses();
    input.judges = m_parts.judges != nullptr ? m_parts.judges->figures() : JudgeFigures();
    input.watchers = m_hub.watchers();
    input.runs = (m_runs ? m_runs->count() : 0) + (m_liveRuns ? m_liveRuns->count() : 0);
    input.problems = m_parts.problems.size();
    return metricsText(input, m_figures);
}

} // namespace ca::server
