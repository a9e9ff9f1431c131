// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/run/judging_record.h"

#include <algorithm>
#include <utility>

namespace ca::runs {

namespace {

template <class... Cases> struct Overloaded : Cases... {
    using Cases::operator()...;
};
template <class... Cases> Overloaded(Cases...) -> Overloaded<Cases...>;

bool chosen(const TestSelection& selection, const TestCase& test)
{
    return selection.which == TestSelection::Which::All || (selection.which == TestSelection::Which::Samples && test.sample);
}

bool expectsNothing(const TestCase& test)
{
    return test.answer.text() != nullptr && test.answer.text()->empty();
}

} // namespace

std::optional<Verdict> TestSlot::verdict() const
{
    if (!result || (unjudged && result->verdict == Verdict::WrongAnswer)) {
        return std::nullopt;
    }
    return result->verdict;
}

bool TestSlot::failed() const
{
    const auto said = verdict();
    return said && *said != Verdict::Accepted && *said != Verdict::Skipped && *said != Verdict::Cancelled;
}

JudgingRecord::JudgingRecord(Submission submission, RunScope scope, QString note)
    : m_submission(std::move(submission))
    , m_scope(scope)
    , m_note(std::move(note))
    , m_phase(Phase::Queued)
{
    fillSlots();
}

void JudgingRecord::fillSlots()
{
    m_slots.clear();
    m_done = 0;
    m_passed = 0;
    if (!m_submission.problem) {
        return;
    }
    const auto& tests = m_submission.problem->tests;
    const auto add = [&](std::size_t test) {
        m_slots.push_back({test, {}, m_scope == RunScope::OwnTests && expectsNothing(tests[test])});
    };
    for (const std::size_t test : m_submission.selection.listed) {
        if (m_submission.selection.which == TestSelection::Which::Listed && test < tests.size()) {
            add(test);
        }
    }
    for (std::size_t test = 0; test < tests.size(); ++test) {
        if (chosen(m_submission.selection, tests[test])) {
            add(test);
        }
    }
}

JudgingRecord::Change JudgingRecord::take(const JudgeEvent& event)
{
    return std::visit(Overloaded{
                          [&](const Queued& queued) {
                              m_ahead = queued.ahead;
                              return enter(Phase::Queued);
                          },
                          [&](const Started& started) { return restart(started); },
                          [&](const PolicyChecked& checked) {
                              m_remarks = checked.remarks;
                              return Change{};
                          },
                          [&](const CompileStarted&) { return enter(Phase::Compiling); },
                          [&](const CompileFinished& compiled) {
                              m_compile = compiled;
                              return enter(compiled.ok ? Phase::Running : Phase::Compiling);
                          },
                          [&](const TestFinished& test) { return finishTest(test.result); },
                          [&](const SubmissionFinished& finished) { return finish(finished.result); },
                      },
                      event.what);
}

JudgingRecord::Change JudgingRecord::restart(const Started& started)
{
    m_sandbox = started.sandbox;
    const bool again = m_done > 0 || m_compile;
    m_compile.reset();
    m_remarks.clear();
    if (again) {
        fillSlots();
    }
    Change change = enter(m_submission.language && m_submission.language->compile ? Phase::Preparing : Phase::Running);
    change.all = again;
    return change;
}

JudgingRecord::Change JudgingRecord::enter(Phase phase)
{
    m_phase = phase;
    return {false, true, running()};
}

JudgingRecord::Change JudgingRecord::finishTest(const TestResult& result)
{
    const auto slot =
        std::find_if(m_slots.begin(), m_slots.end(), [&](const TestSlot& s) { return s.test == result.index && !s.result; });
    if (slot == m_slots.end()) {
        return {};
    }
    slot->result = result;
    ++m_done;
    m_passed += result.verdict == Verdict::Accepted ? 1 : 0;
    const bool first = m_phase != Phase::Running;
    m_phase = Phase::Running;
    return {false, first, static_cast<std::size_t>(slot - m_slots.begin())};
}

JudgingRecord::Change JudgingRecord::finish(const SubmissionResult& result)
{
    m_result = result;
    m_phase = Phase::Finished;
    return {true, true, std::nullopt};
}

std::optional<std::size_t> JudgingRecord::running() const
{
    if (m_phase != Phase::Running) {
        return std::nullopt;
    }
    const auto slot = std::find_if(m_slots.begin(), m_slots.end(), [](const TestSlot& s) { return !s.result; });
    return slot == m_slots.end() ? std::nullopt : std::optional(static_cast<std::size_t>(slot - m_slots.begin()));
}

std::optional<std::size_t> JudgingRecord::firstFailed() const
{
    return failedFrom(std::nullopt, Direction::Forward);
}

std::optional<std::size_t> JudgingRecord::failedFrom(std::optional<std::size_t> slot, Direction direction) const
{
    const std::size_t count = m_slots.size();
    const std::size_t from = slot.value_or(direction == Direction::Forward ? count - 1 : 0);
    for (std::size_t step = 1; step <= count; ++step) {
        const std::size_t at = (direction == Direction::Forward ? from + step : from + count - step) % count;
        if (m_slots[at].failed()) {
            return at;
        }
    }
    return std::nullopt;
}

const TestCase* JudgingRecord::testOf(const TestSlot& slot) const
{
    return m_submission.problem && slot.test < m_submission.problem->tests.size() ? &m_submission.problem->tests[slot.test]
                                                                                  : nullptr;
}

} // namespace ca::runs
