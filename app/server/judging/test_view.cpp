// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/judging/test_view.h"

#include "app/server/judging/identity.h"

#include <algorithm>

#include <fmt/format.h>

namespace ca::server {

namespace {

/// From the verdict and what the kernel counted alone.
std::string hiddenError(const TestResult& result)
{
    std::string text(title(result.verdict));
    if (result.verdict != Verdict::RuntimeError) {
        return text;
    }
    if (result.outcome.stop == StopCause::Signalled) {
        return text + fmt::format(": killed by signal {}", result.outcome.signal);
    }
    return text + fmt::format(": exit code {}", result.outcome.exitCode);
}

std::string sampleError(const TestResult& result)
{
    std::string text = result.message.empty() ? std::string(title(result.verdict)) : result.message;
    if (!result.validatorMessage.empty()) {
        text += "\n" + result.validatorMessage;
    }
    if (!result.errorOutput.empty()) {
        text += "\n" + result.errorOutput;
    }
    return text;
}

} // namespace

wire::TestView testView(std::string_view problemId, const TestResult& result)
{
    wire::TestView view;
    view.testCaseId = testCaseId(problemId, result.name);
    view.passed = result.verdict == Verdict::Accepted;
    view.verdict = result.verdict;
    view.index = result.index;
    if (result.verdict != Verdict::Skipped) {
        view.time = result.outcome.cpu;
        view.memory = result.outcome.memory;
    }
    if (result.sample) {
        view.output = result.output;
    }
    if (!view.passed) {
        view.error = result.sample ? sampleError(result) : hiddenError(result);
    }
    return view;
}

wire::TestView compileFailureView(std::string_view problemId, const Problem& problem, const std::string& diagnostics)
{
    wire::TestView view;
    view.testCaseId = testCaseId(problemId, problem.tests.front().name);
    view.verdict = Verdict::CompileError;
    view.index = 0;
    view.output = std::string();
    view.error = diagnostics;
    return view;
}

std::string verdictMessage(const SubmissionResult& result, const std::vector<wire::TestView>& tests, const std::string& diagnostics)
{
    switch (result.verdict) {
    case Verdict::Accepted:
        return {};
    case Verdict::Cancelled:
        return "cancelled";
    case Verdict::CompileError:
        return diagnostics.empty() ? result.message : diagnostics;
    case Verdict::JudgeError:
        return "the judge could not finish this submission; it is not your program's fault";
    default:
        break;
    }
    const auto failed = std::find_if(tests.begin(), tests.end(), [](const wire::TestView& test) { return !test.passed; });
    const std::string text(title(result.verdict));
    return failed == tests.end() ? text : fmt::format("{} on test {} of {}", text, failed->index.value_or(0) + 1, result.total);
}

} // namespace ca::server
