// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/dialects/codevault_jobs.h"

#include <algorithm>

#include <fmt/format.h>

namespace ca::server {

namespace {

using wire::codevault::Case;
using wire::codevault::Job;
using wire::codevault::Judged;
using wire::codevault::kKilled;

constexpr std::size_t kTold = 3;         // failed tests in the summary
constexpr std::size_t kLongestText = 200; // of each of them

Job failed(std::string why)
{
    Job job;
    job.stage = Job::Stage::Failed;
    job.failure = why.empty() ? "The judge could not run this program" : std::move(why);
    return job;
}

void addLine(std::string& text, std::string_view line)
{
    if (!line.empty()) {
        text.append(text.empty() || text.back() == '\n' ? "" : "\n").append(line);
    }
}

/// Not in the middle of a character.
std::string shortened(const std::string& text)
{
    if (text.size() <= kLongestText) {
        return text;
    }
    std::size_t end = kLongestText;
    while (end > 0 && (text[end] & 0xc0) == 0x80) {
        --end;
    }
    return text.substr(0, end) + "...";
}

Case caseOf(const wire::TestView& test, std::size_t position, const std::vector<wire::VisibleTest>& tests, bool hidesOutput)
{
    Case one{test.index.value_or(position) + 1, test.passed, {}, {}, {}};
    const auto visible = std::find_if(tests.begin(), tests.end(), [&](const wire::VisibleTest& each) { return each.id == test.testCaseId; });
    if (visible == tests.end() || visible->isHidden) {
        return one;
    }
    one.input = visible->input;
    one.expected = visible->expectedOutput;
    one.got = hidesOutput ? std::string() : test.output.value_or(std::string());
    return one;
}

Judged judgedOf(const wire::Outcome& outcome, const std::vector<wire::VisibleTest>& tests, bool hidesOutput)
{
    Judged judged{outcome.total.value_or(outcome.tests.size()), outcome.passed.value_or(0), {}};
    for (const wire::TestView& test : outcome.tests) {
        judged.cases.push_back(caseOf(test, judged.cases.size(), tests, hidesOutput));
    }
    return judged;
}

std::string summaryOf(const wire::JobState& state, const Judged& judged)
{
    std::string text = fmt::format("Verdict: {}\nPassed {}/{} test cases.", wire::statusWord(state), judged.passed, judged.total);
    std::size_t told = 0;
    for (const Case& one : judged.cases) {
        if (one.passed || one.input.empty() || told == kTold) {
            continue;
        }
        ++told;
        text += fmt::format("\nTest {} failed. Input: {} Expected: {} Printed: {}", one.index, shortened(one.input), shortened(one.expected),
                            shortened(one.got));
    }
    return text;
}

int exitCodeOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Accepted:
    case Verdict::WrongAnswer:
        return 0;
    case Verdict::TimeLimit:
    case Verdict::MemoryLimit:
    case Verdict::OutputLimit:
        return kKilled;
    default:
        return 1;
    }
}

} // namespace

std::string linesOf(const std::vector<PolicyRemark>& remarks)
{
    std::string text;
    for (const PolicyRemark& remark : remarks) {
        text += fmt::format("line {}: {}: {}\n", remark.line, remark.found, remark.reason);
    }
    return text;
}

/// The original's compilers write into the output, and a program that was stopped has a certain exit code.
Job jobOf(const RunReport& report)
{
    if (report.end == RunReport::End::Fault) {
        return failed(report.message);
    }
    Job job;
    job.stage = Job::Stage::Finished;
    job.output = report.output;
    job.errors = report.errors;
    job.exitCode = report.exitCode;
    job.time = report.time;
    if (report.end == RunReport::End::NotCompiled) {
        addLine(job.output, report.errors);
        job.errors = report.message;
        job.exitCode = 1;
    } else if (report.end == RunReport::End::TimedOut) {
        addLine(job.errors, "Execution timed out");
        job.exitCode = kKilled;
    } else if (report.end == RunReport::End::Failed) {
        addLine(job.errors, report.message);
        job.exitCode = report.exitCode != 0 ? report.exitCode : 1;
    }
    addLine(job.errors, report.clipped ? "Output truncated" : "");
    return job;
}

Job jobOf(const wire::SubmissionView& view, const std::vector<wire::VisibleTest>& tests, bool hidesOutput)
{
    if (view.state.phase != wire::JobState::Phase::Done) {
        return {};
    }
    if (view.state.verdict == Verdict::Cancelled || view.state.verdict == Verdict::JudgeError) {
        return failed(view.state.verdict == Verdict::Cancelled ? "The submission was cancelled" : std::string());
    }
    Job job;
    job.stage = Job::Stage::Finished;
    job.passed = view.state.verdict == Verdict::Accepted;
    job.judged = judgedOf(view.outcome, tests, hidesOutput);
    job.output = summaryOf(view.state, *job.judged);
    job.errors = hidesOutput ? std::string() : view.outcome.message;
    job.exitCode = exitCodeOf(view.state.verdict);
    job.time = view.outcome.time;
    if (view.state.verdict == Verdict::TimeLimit) {
        addLine(job.errors, "Execution timed out");
    }
    return job;
}

} // namespace ca::server
