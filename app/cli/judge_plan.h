// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// From the command line's words to what will be judged: a problem, files with their languages and expectations, a selection of
// tests.
#pragma once

#include "app/cli/options.h"
#include "core/base/result.h"
#include "core/model/judging.h"
#include "core/package/languages.h"
#include "core/package/package.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ca::cli {

struct JudgedFile {
    std::filesystem::path path;
    std::string label; // printable, unique within the plan
    std::shared_ptr<const Language> language;
    std::vector<Verdict> permitted; // by the package's folders; empty: nothing is stated, Accepted is wanted
    std::vector<Verdict> required; // at least one test ends with one of these, unless none is named
    std::string source;
    std::vector<PackagedFile> moreFiles; // of a program that has several
    std::optional<ExpectedSubmission> expected; // all that the package says about it; then of this problem
    std::shared_ptr<const Problem> problem;
};

struct JudgePlan {
    std::shared_ptr<const Problem> problem;
    std::vector<JudgedFile> files; // never empty
    TestSelection selection;
    std::vector<std::string> skipped; // files of a folder in languages we do not know
};

/// Everything is read and checked here, so that a mistake is told before any sandbox starts.
[[nodiscard]] Result<JudgePlan> planJudging(const JudgeOptions& options, const Languages& languages);

/// All tests, at normal priority.
[[nodiscard]] Submission submissionOf(const JudgedFile& file, std::shared_ptr<const Problem> problem,
                                      std::vector<std::shared_ptr<const Language>> validatorLanguages);

/// How a file was judged, so far or in the end.
struct Judged {
    std::optional<SubmissionResult> result;
    std::vector<TestResult> tests; // of the last attempt
};

/// A test's verdict by itself: is it one that the file may get?
[[nodiscard]] bool isPermitted(const JudgedFile& file, Verdict verdict);
[[nodiscard]] bool asExpected(const JudgedFile& file, const Judged& judged);
/// What it did not come up to, a sentence each; some of what a package can expect says more than a verdict.
[[nodiscard]] std::vector<std::string> disappointments(const JudgedFile& file, const Judged& judged);
/// "AC", or "WA, TLE" when several are permitted.
[[nodiscard]] std::string expectation(const JudgedFile& file);

} // namespace ca::cli
