// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/link/remote_story.h"

#include <algorithm>
#include <utility>

namespace ca {

namespace {

DecidedBy deciderOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::TimeLimit: return DecidedBy::CpuTime;
    case Verdict::MemoryLimit: return DecidedBy::Memory;
    case Verdict::OutputLimit: return DecidedBy::Output;
    case Verdict::RuntimeError: return DecidedBy::ExitCode;
    case Verdict::CompileError: return DecidedBy::Compiler;
    case Verdict::Cancelled: return DecidedBy::User;
    case Verdict::JudgeError: return DecidedBy::Judge;
    default: return DecidedBy::Checker;
    }
}

/// A server may say of a test no more than that it failed: then what is said of all of them tells most about it.
Verdict verdictOf(const wire::TestView& view, Verdict overall)
{
    if (view.verdict) {
        return *view.verdict;
    }
    if (view.passed) {
        return Verdict::Accepted;
    }
    const bool isAboutRunning =
        overall == Verdict::TimeLimit || overall == Verdict::MemoryLimit || overall == Verdict::RuntimeError || overall == Verdict::OutputLimit;
    return isAboutRunning ? overall : Verdict::WrongAnswer;
}

} // namespace

RemoteStory::RemoteStory(const Submission& submission, std::vector<std::string> testIds, SandboxInfo server)
    : m_submission(submission), m_testIds(std::move(testIds)), m_server(std::move(server))
{
    m_total = m_submission.problem ? m_submission.problem->tests.size() : 0;
}

RemoteStory::Events RemoteStory::queued()
{
    if (m_queued || m_started || m_finished) {
        return {};
    }
    m_queued = true;
    return {JudgeEvent{{}, Queued{}}};
}

void RemoteStory::start(Events& events)
{
    if (!m_started) {
        m_started = true;
        events.push_back({{}, Started{m_server, m_attempt, m_total}});
    }
}

RemoteStory::Events RemoteStory::hear(const wire::StatusEvent& event)
{
    const bool isNew = event.number.value_or(0) > m_lastNumber;
    m_lastNumber = std::max(m_lastNumber, event.number.value_or(0));
    if (m_finished || event.state.phase != wire::JobState::Phase::Running) {
        return {};
    }
    if (std::exchange(m_beginningHeard, true) && isNew && !m_told.empty()) {
        forget();
    }
    Events events;
    start(events);
    return events;
}

/// It begins anew, for the server's judge broke: what was told before counts no more.
void RemoteStory::forget()
{
    m_started = false;
    ++m_attempt;
    m_heard.clear();
    m_told.clear();
    m_passed = 0;
    m_slowest = Micros(0);
    m_peak = Bytes();
}

RemoteStory::Events RemoteStory::hear(const wire::TestEvent& event)
{
    m_lastNumber = std::max(m_lastNumber, event.number);
    m_beginningHeard = true; // or missed
    Events events;
    if (!m_finished) {
        m_total = std::max(m_total, event.total);
        start(events);
        addTest(event.test, Verdict::WrongAnswer, events);
    }
    return events;
}

RemoteStory::Events RemoteStory::hear(const wire::CompletedEvent& event)
{
    m_lastNumber = std::max(m_lastNumber, event.number.value_or(0));
    return event.state.phase == wire::JobState::Phase::Done ? finish(event.state.verdict, event.outcome) : Events{};
}

RemoteStory::Events RemoteStory::hear(const wire::SubmissionView& view)
{
    Events events;
    if (!m_finished && view.state.phase == wire::JobState::Phase::Running) {
        start(events);
        for (const wire::TestView& test : view.outcome.tests) {
            addTest(test, Verdict::WrongAnswer, events);
        }
    }
    return events;
}

RemoteStory::Events RemoteStory::finish(Verdict verdict, const wire::Outcome& outcome)
{
    if (m_finished) {
        return {};
    }
    Events events;
    m_total = outcome.total.value_or(std::max(m_total, outcome.tests.size()));
    if (verdict != Verdict::Cancelled && verdict != Verdict::JudgeError) {
        start(events);
    }
    if (verdict == Verdict::CompileError) {
        refuseToCompile(outcome, events);
    } else {
        for (const wire::TestView& test : outcome.tests) {
            addTest(test, verdict, events);
        }
    }
    m_finished = true;
    SubmissionResult result;
    result.verdict = verdict;
    result.decidedBy = deciderOf(verdict);
    result.message = outcome.message;
    result.passed = outcome.passed.value_or(m_passed);
    result.total = m_total;
    result.slowestCpu = m_slowest.count() > 0 ? m_slowest : outcome.time.value_or(Micros(0));
    result.peakMemory = std::max(m_peak, outcome.memory.value_or(Bytes()));
    result.attempts = m_attempt;
    events.push_back({{}, SubmissionFinished{std::move(result)}});
    return events;
}

RemoteStory::Events RemoteStory::giveUp(Verdict verdict, const std::string& message)
{
    if (m_finished) {
        return {};
    }
    m_finished = true;
    SubmissionResult result;
    result.verdict = verdict;
    result.decidedBy = deciderOf(verdict);
    result.message = message;
    result.passed = m_passed;
    result.total = m_total;
    result.attempts = m_attempt;
    return {JudgeEvent{{}, SubmissionFinished{std::move(result)}}};
}

void RemoteStory::refuseToCompile(const wire::Outcome& outcome, Events& events) const
{
    CompileFinished compiled;
    compiled.diagnostics = outcome.message;
    if (compiled.diagnostics.empty() && !outcome.tests.empty()) {
        compiled.diagnostics = outcome.tests.front().error.value_or(std::string());
    }
    events.push_back({{}, CompileStarted{}});
    events.push_back({{}, std::move(compiled)});
}

/// Each test is told once; what has no id is told apart by its place.
void RemoteStory::addTest(const wire::TestView& view, Verdict overall, Events& events)
{
    if (!view.testCaseId.empty() && !m_heard.insert(view.testCaseId).second) {
        return;
    }
    const std::size_t index = indexOf(view);
    if (!m_told.insert(index).second) {
        return;
    }
    const Verdict verdict = verdictOf(view, overall);
    m_passed += verdict == Verdict::Accepted ? 1 : 0;
    m_slowest = std::max(m_slowest, view.time.value_or(Micros(0)));
    m_peak = std::max(m_peak, view.memory.value_or(Bytes()));
    events.push_back({{}, TestFinished{resultOf(view, index, verdict)}});
}

/// Tests whose ids nobody told us, the hidden ones, are behind those that we know.
std::size_t RemoteStory::indexOf(const wire::TestView& view)
{
    const auto known = std::find(m_testIds.begin(), m_testIds.end(), view.testCaseId);
    if (known != m_testIds.end() && !view.testCaseId.empty()) {
        return static_cast<std::size_t>(known - m_testIds.begin());
    }
    if (view.index && !m_told.contains(*view.index)) {
        return *view.index;
    }
    std::size_t next = view.testCaseId.empty() ? 0 : m_testIds.size();
    while (m_told.contains(next)) {
        ++next;
    }
    return next;
}

TestResult RemoteStory::resultOf(const wire::TestView& view, std::size_t index, Verdict verdict) const
{
    TestResult result;
    result.index = index;
    if (m_submission.problem && index < m_submission.problem->tests.size()) {
        const TestCase& test = m_submission.problem->tests[index];
        result.name = test.name;
        result.sample = test.sample;
    } else {
        result.name = std::to_string(index + 1);
    }
    result.verdict = verdict;
    result.decidedBy = deciderOf(verdict);
    result.outcome.cpu = view.time.value_or(Micros(0));
    result.outcome.memory = view.memory.value_or(Bytes());
    result.output = view.output.value_or(std::string());
    result.errorOutput = view.error.value_or(std::string());
    if (verdict != Verdict::Accepted) {
        result.message = result.errorOutput.substr(0, result.errorOutput.find('\n'));
    }
    return result;
}

} // namespace ca
