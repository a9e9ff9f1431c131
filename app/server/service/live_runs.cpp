// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/service/live_runs.h"

#include "core/base/ascii.h"
#include "core/base/uuid.h"

#include <algorithm>

namespace ca::server {

/// Generous with time on the clock, for somebody types; the processor is shared with the judges.
Limits liveRunLimits()
{
    Limits limits;
    limits.cpu = std::chrono::seconds(10);
    limits.wall = std::chrono::minutes(5);
    limits.output = kib(768); // of each stream: together less than is kept, and than a connection may have waiting
    return limits;
}

LiveRuns::LiveRuns(LiveRunRules rules, wire::CodeRules codeRules, const Languages& languages, SessionFactory& sessions)
    : m_rules(std::move(rules)), m_codeRules(std::move(codeRules)), m_languages(languages), m_sessions(sessions)
{
}

LiveRuns::~LiveRuns()
{
    std::vector<std::unique_ptr<RunStage>> stages; // joined without the lock
    const std::lock_guard lock(m_mutex);
    for (auto& [id, run] : m_runs) {
        if (run.stage) {
            run.stage->cancel(); // all, before the first is waited for
            stages.push_back(std::move(run.stage));
        }
    }
}

tl::expected<std::string, Refusal> LiveRuns::start(const StreamRequest& request)
{
    if (auto mistakes = wire::mistakesInRun(request.language, request.code, request.input, m_codeRules); !mistakes.empty()) {
        return tl::unexpected(Refusal{Refusal::Why::Invalid, std::move(mistakes), "Invalid request body"});
    }
    std::vector<std::unique_ptr<RunStage>> left; // joined without the lock
    const std::lock_guard lock(m_mutex);
    left.swap(m_leaving);
    forgetSome();
    const std::string session = lowerCase(request.sessionId);
    if (auto refusal = lacksPlace(session)) {
        return tl::unexpected(*std::move(refusal));
    }
    const std::string id = newUuid();
    Run& run = m_runs[id];
    run.sessionId = session;
    run.log = std::make_shared<RunLog>(id, m_rules.mostTold);
    run.fed = Bytes{request.input.size()};
    run.isInputOver = !request.isInteractive;
    run.stage = std::make_unique<RunStage>(m_sessions, specFor(request), run.log, [this, id] { end(id); });
    run.stage->feed({request.input, !request.isInteractive});
    ++m_count;
    return id;
}

std::optional<Refusal> LiveRuns::lacksPlace(const std::string& sessionId) const
{
    const auto isUnderWay = [](const auto& run) { return run.second.stage != nullptr; };
    const auto isOwn = [&](const auto& run) { return isUnderWay(run) && run.second.sessionId == sessionId; };
    if (static_cast<std::size_t>(std::count_if(m_runs.begin(), m_runs.end(), isOwn)) >= m_rules.mostOfSession) {
        return Refusal{Refusal::Why::TooMany, {}, "Too many programs of this session are running; please end one first", m_rules.retryAfter};
    }
    if (m_isStopping || static_cast<std::size_t>(std::count_if(m_runs.begin(), m_runs.end(), isUnderWay)) >= m_rules.most) {
        return Refusal{Refusal::Why::Full, {}, "Too many programs are running; please try again", m_rules.retryAfter};
    }
    return std::nullopt;
}

LiveRunSpec LiveRuns::specFor(const StreamRequest& request) const
{
    LiveRunSpec spec;
    spec.language = m_languages.find(request.language);
    spec.source = request.code;
    spec.arguments = request.arguments;
    spec.limits = m_rules.limits;
    spec.terminal = request.hasTerminal;
    return spec;
}

/// On the stage's own thread, which cannot wait for itself.
void LiveRuns::end(const std::string& id)
{
    const std::lock_guard lock(m_mutex);
    Run& run = m_runs.at(id);
    if (run.stage) {
        m_leaving.push_back(std::move(run.stage));
    }
    m_ended.push_back({id, m_rules.clock(), run.log->size()});
    m_endedText = m_endedText + run.log->size();
    forgetSome();
}

void LiveRuns::forgetSome()
{
    const WallTime now = m_rules.clock();
    while (!m_ended.empty()) {
        const Ended& oldest = m_ended.front();
        if (m_ended.size() <= m_rules.mostEnded && m_endedText <= m_rules.mostEndedText && now - oldest.when < m_rules.kept) {
            return;
        }
        m_endedText = m_endedText - oldest.size;
        m_runs.erase(oldest.id);
        m_ended.pop_front();
    }
}

std::optional<StreamedRuns::Standing> LiveRuns::find(std::string_view id) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_runs.find(lowerCase(id));
    return found == m_runs.end() ? std::nullopt : std::optional(Standing{found->second.sessionId, found->second.log->hasEnded()});
}

std::unique_ptr<Watch> LiveRuns::watch(std::string_view id, std::uint64_t after, Listener listener)
{
    std::shared_ptr<RunLog> log;
    {
        const std::lock_guard lock(m_mutex);
        if (const auto found = m_runs.find(lowerCase(id)); found != m_runs.end()) {
            log = found->second.log;
        }
    }
    return log ? log->watch(after, std::move(listener)) : nullptr;
}

StreamedRuns::Feeding LiveRuns::feed(std::string_view id, const wire::RunInput& input)
{
    constexpr Bytes kCost{64}; // of any input, until the program has it
    const std::lock_guard lock(m_mutex);
    const auto found = m_runs.find(lowerCase(id));
    if (found == m_runs.end()) {
        return Feeding::Unknown;
    }
    Run& run = found->second;
    const bool saysSomething = !input.bytes.empty() || input.isLast;
    if (!run.stage || (run.isInputOver && saysSomething)) {
        return Feeding::HasEnded;
    }
    const Bytes fed = run.fed + Bytes{input.bytes.size()} + kCost;
    if (fed > m_rules.mostInput) {
        return Feeding::Full;
    }
    run.fed = fed;
    run.isInputOver |= input.isLast;
    run.stage->feed(input);
    return Feeding::Taken;
}

bool LiveRuns::cancel(std::string_view id)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_runs.find(lowerCase(id));
    if (found == m_runs.end()) {
        return false;
    }
    if (found->second.stage) {
        found->second.stage->cancel();
    }
    return true;
}

void LiveRuns::stop()
{
    const std::lock_guard lock(m_mutex);
    m_isStopping = true;
    for (const auto& [id, run] : m_runs) {
        if (run.stage) {
            run.stage->cancel();
        }
    }
}

std::size_t LiveRuns::active() const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<std::size_t>(std::count_if(m_runs.begin(), m_runs.end(), [](const auto& run) { return run.second.stage != nullptr; }));
}

} // namespace ca::server
