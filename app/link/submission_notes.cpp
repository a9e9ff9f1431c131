// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/link/submission_notes.h"

#include "core/base/uuid.h"

#include <algorithm>

namespace ca {

namespace {

SubmissionKind kindOf(const Submission& submission)
{
    if (submission.problem == nullptr || submission.problem->id.empty()) {
        return SubmissionKind::Own; // the playground
    }
    switch (submission.selection.which) {
    case TestSelection::Which::All:
        return SubmissionKind::Submit;
    case TestSelection::Which::Samples:
        return SubmissionKind::Samples;
    case TestSelection::Which::Listed:
        break;
    }
    return SubmissionKind::Own;
}

/// How long a problem takes someone who knows how: what a review is graded against.
std::size_t expectedMinutes(const std::string& difficulty)
{
    if (difficulty == "easy") {
        return 15;
    }
    return difficulty == "hard" ? 60 : 30;
}

bool expectsNothing(const Submission& submission)
{
    const auto empty = [](const TestCase& test) { return test.answer.text() != nullptr && test.answer.text()->empty(); };
    const auto& problem = submission.problem;
    return problem && !problem->tests.empty() && std::all_of(problem->tests.begin(), problem->tests.end(), empty);
}

TestRecord recordOf(const TestResult& result)
{
    return {result.name, result.sample, result.verdict, result.message, result.score, result.outcome.cpu, result.outcome.memory};
}

/// Where nothing was expected, what a program wrote is what it should write.
void forgive(FinishedSubmission& submission)
{
    for (TestRecord& test : submission.tests) {
        if (test.verdict == Verdict::WrongAnswer) {
            test.verdict = Verdict::Accepted;
            test.message.clear();
        }
    }
    SubmissionRecord& record = submission.record;
    record.passed = static_cast<std::size_t>(std::count_if(submission.tests.begin(), submission.tests.end(),
                                                           [](const TestRecord& test) { return test.verdict == Verdict::Accepted; }));
    if (record.verdict == Verdict::WrongAnswer) {
        const auto worse = std::find_if(submission.tests.begin(), submission.tests.end(),
                                        [](const TestRecord& test) { return test.verdict != Verdict::Accepted; });
        record.verdict = worse == submission.tests.end() ? Verdict::Accepted : worse->verdict;
        record.message = worse == submission.tests.end() ? std::string() : worse->message;
    }
}

void finish(SubmissionRecord& record, const SubmissionResult& result)
{
    record.verdict = result.verdict;
    record.message = result.message;
    record.score = result.score;
    record.maxScore = result.maxScore;
    record.passed = result.passed;
    record.total = result.total;
    record.cpu = result.slowestCpu;
    record.memory = result.peakMemory;
}

} // namespace

void SubmissionNotes::note(JudgeTicket ticket, const Submission& submission, std::optional<SubmissionKind> kind, WallTime now)
{
    Finished noted;
    SubmissionRecord& record = noted.submission.record;
    record.uuid = newUuid(); // now: a write that is tried again must not become two
    record.problem = submission.problem ? submission.problem->id : std::string();
    record.language = submission.language ? submission.language->id : std::string();
    record.kind = kind.value_or(kindOf(submission));
    record.when = now;
    noted.onlyRan = record.kind == SubmissionKind::Own && expectsNothing(submission);
    noted.submission.source = submission.source;
    noted.expectedMinutes = expectedMinutes(submission.problem ? submission.problem->difficulty : std::string());
    m_underWay[ticket] = std::move(noted);
}

void SubmissionNotes::identify(JudgeTicket ticket, const std::string& uuid)
{
    if (const auto found = m_underWay.find(ticket); found != m_underWay.end()) {
        found->second.submission.record.uuid = uuid;
    }
}

std::optional<SubmissionNotes::Finished> SubmissionNotes::hear(JudgeTicket ticket, const JudgeEvent& event)
{
    const auto found = m_underWay.find(ticket);
    if (found == m_underWay.end()) {
        return std::nullopt;
    }
    FinishedSubmission& submission = found->second.submission;
    if (const auto* started = std::get_if<Started>(&event.what)) {
        submission.record.judgedBy = started->sandbox.kind;
        submission.tests.clear(); // of an attempt before
    } else if (const auto* test = std::get_if<TestFinished>(&event.what)) {
        submission.tests.push_back(recordOf(test->result));
    } else if (const auto* finished = std::get_if<SubmissionFinished>(&event.what)) {
        finish(submission.record, finished->result);
        if (found->second.onlyRan) {
            forgive(submission);
        }
        Finished done = std::move(found->second);
        m_underWay.erase(found);
        return done;
    }
    return std::nullopt;
}

} // namespace ca
