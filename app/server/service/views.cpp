// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/service/views.h"

#include "app/server/service/times.h"

#include <fmt/chrono.h>
#include <fmt/format.h>

namespace ca::server {

namespace {

using State = SubmissionRecord::State;

wire::Outcome outcomeOf(const SubmissionRecord& record)
{
    wire::Outcome outcome;
    outcome.time = record.time;
    outcome.memory = record.memory;
    outcome.tests = record.tests;
    outcome.total = record.what.tests;
    outcome.message = record.message;
    if (record.state == State::Done) {
        outcome.passed = record.passed;
    }
    return outcome;
}

class Telling {
public:
    Telling(const LoggedEvent& logged, const SubmissionRecord& record) : m_logged(logged), m_record(record) {}

    Event operator()(WasQueued) const { return status(wire::JobState::Phase::Queued); }
    Event operator()(HasStarted) const { return status(wire::JobState::Phase::Running); }
    Event operator()(const wire::TestView& test) const
    {
        return {m_logged.number, wire::TestEvent{m_record.id, test, m_record.what.tests, m_logged.number}};
    }
    Event operator()(const HasEnded& ended) const
    {
        const wire::JobState state{wire::JobState::Phase::Done, ended.verdict};
        return {m_logged.number, wire::CompletedEvent{m_record.id, state, outcomeOf(m_record), isoTime(m_logged.at), m_logged.number}};
    }

private:
    [[nodiscard]] Event status(wire::JobState::Phase phase) const
    {
        return {m_logged.number, wire::StatusEvent{m_record.id, {phase}, isoTime(m_logged.at), m_logged.number}};
    }

    const LoggedEvent& m_logged;
    const SubmissionRecord& m_record;
};

} // namespace

std::string isoTime(std::chrono::system_clock::time_point time)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(time);
    const auto millis = std::chrono::duration_cast<Millis>(time - seconds).count();
    return fmt::format("{:%Y-%m-%dT%H:%M:%S}.{:03}Z", fmt::gmtime(std::chrono::system_clock::to_time_t(seconds)), millis);
}

wire::JobState stateOf(const SubmissionRecord& record)
{
    switch (record.state) {
    case State::Waiting:
    case State::Leased:
        return {wire::JobState::Phase::Queued};
    case State::Running:
        return {wire::JobState::Phase::Running};
    case State::Done:
        break;
    }
    return {wire::JobState::Phase::Done, record.verdict};
}

wire::SubmissionView viewOf(const SubmissionRecord& record)
{
    wire::SubmissionView view;
    view.id = record.id;
    view.problemId = record.what.problem;
    view.sessionId = record.what.session;
    view.language = record.what.language;
    view.code = record.what.code;
    view.state = stateOf(record);
    view.outcome = outcomeOf(record);
    view.createdAt = isoTime(record.acceptedAt);
    view.completedAt = record.state == State::Done ? isoTime(record.endedAt) : std::string();
    view.problemTitle = record.what.problemTitle;
    view.problemSlug = record.what.problemSlug;
    return view;
}

wire::HistoryItem historyItemOf(const SubmissionRecord& record)
{
    return {record.id,   record.what.problemTitle, record.what.problemSlug,   record.what.language,
            stateOf(record), record.time,              isoTime(record.acceptedAt)};
}

Event eventOf(const LoggedEvent& logged, const SubmissionRecord& record)
{
    return std::visit(Telling(logged, record), logged.what);
}

} // namespace ca::server
