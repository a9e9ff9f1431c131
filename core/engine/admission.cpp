// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/engine/admission.h"

#include <algorithm>

#include <fmt/format.h>

namespace ca {

namespace {

SubmissionResult refusal(DecidedBy by, std::string message)
{
    SubmissionResult result;
    result.verdict = Verdict::CompileError;
    result.decidedBy = by;
    result.message = std::move(message);
    return result;
}

bool chosen(const TestSelection& selection, const TestCase& test)
{
    return selection.which == TestSelection::Which::All || test.sample;
}

} // namespace

Result<std::vector<std::size_t>> chooseTests(const Submission& submission)
{
    if (!submission.problem || !submission.language) {
        return fail(Fault::BadInput, "a submission needs a problem and a language");
    }
    const Problem& problem = *submission.problem;
    if (problem.tests.empty()) {
        return fail(Fault::BadInput, fmt::format("the problem {} has no tests", problem.id));
    }
    std::vector<std::size_t> tests;
    if (submission.selection.which == TestSelection::Which::Listed) {
        tests = submission.selection.listed;
    } else {
        for (std::size_t i = 0; i < problem.tests.size(); ++i) {
            if (chosen(submission.selection, problem.tests[i])) {
                tests.push_back(i);
            }
        }
    }
    if (tests.empty()) {
        return fail(Fault::BadInput, fmt::format("none of the {} tests of {} was chosen", problem.tests.size(), problem.id));
    }
    if (const std::size_t last = *std::max_element(tests.begin(), tests.end()); last >= problem.tests.size()) {
        return fail(Fault::BadInput, fmt::format("test {} was chosen, but {} has {}", last, problem.id, problem.tests.size()));
    }
    return tests;
}

std::optional<SubmissionResult> refuseSource(const Submission& submission)
{
    const std::string& source = submission.source;
    const std::uint64_t limit = submission.problem->codeLimit.count();
    if (source.find_first_not_of(" \t\r\n\v\f") == std::string::npos) {
        return refusal(DecidedBy::Source, "the source is empty");
    }
    if (source.size() > limit) {
        return refusal(DecidedBy::Source, fmt::format("the source has {} bytes, the limit is {}", source.size(), limit));
    }
    // Other bytes than UTF-8 are the compiler's business: comments in an old encoding are harmless.
    if (const std::size_t nul = source.find('\0'); nul != std::string::npos) {
        const auto line = std::count(source.begin(), source.begin() + static_cast<std::ptrdiff_t>(nul), '\n') + 1;
        return refusal(DecidedBy::Source, fmt::format("the source is not text: line {} holds a NUL byte", line));
    }
    return std::nullopt;
}

std::optional<SubmissionResult> refuseByPolicy(PolicyMode mode, const std::vector<PolicyRemark>& remarks)
{
    if (mode != PolicyMode::Enforce || remarks.empty()) {
        return std::nullopt;
    }
    const PolicyRemark& first = remarks.front();
    return refusal(DecidedBy::Policy, fmt::format("line {}: {} is not allowed here: {}", first.line, first.found, first.reason));
}

} // namespace ca
