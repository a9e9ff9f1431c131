// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Problem packages in the Kattis/ICPC format: a folder becomes a Problem, its submissions/ become expectations.
#pragma once

#include "core/base/result.h"
#include "core/model/problem.h"
#include "core/model/verdict.h"

#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace ca {

[[nodiscard]] Result<Problem> readPackage(const std::filesystem::path& folder);

/// What an input validator is called with on a test: its own arguments, found by its name with or without the ending, and then
/// those of the program.
[[nodiscard]] std::vector<std::string> argumentsOfInputValidator(const PackagedProgram& validator, const TestCase& test);

/// What some of a submission's tests must come to.
struct ResultRule {
    enum class TimeBound { None, Lower, Upper };

    std::string tests; // a pattern over the names of tests and groups, "secret/*-easy"; empty: all
    std::vector<Verdict> permitted; // of each test; empty: any
    std::vector<Verdict> required;  // of at least one; empty: any
    std::optional<std::pair<double, double>> score; // of the submission or, with a pattern, of the groups
    std::string message; // is in what the validator tells the judge, for one test at least
    TimeBound bound = TimeBound::None; // the slowest of these tests bounds the time limit from this side

    bool operator==(const ResultRule&) const = default;
};

/// A program of submissions/ and what its folder, submissions.yaml, or @EXPECTED_RESULTS@ in its text say about it.
struct ExpectedSubmission {
    std::filesystem::path file; // of a folder: the file where the program begins
    std::vector<Verdict> permitted; // the verdict of the submission as a whole is one of these
    std::vector<Verdict> required; // and at least one of its tests ends with one of these, unless none is named
    std::string name; // in submissions/: "accepted/sums.py", "accepted/big"
    std::vector<PackagedFile> moreFiles; // of a folder, beside the file; paths are relative to it
    std::string language; // our id, or the format's code of a language that we lack; empty: the file's ending tells
    std::vector<ResultRule> rules; // all must hold; brokenRules() of expectations.h looks at them
    bool belowFullScore = false; // accepted, but not with the best score
    bool model = false; // fit to be shown as a solution

    bool operator==(const ExpectedSubmission&) const = default;
};

/// All of submissions/, sorted by path. Constants are replaced in moreFiles; in the file itself its reader does it. A folder without submissions gives an empty list.
[[nodiscard]] Result<std::vector<ExpectedSubmission>> readExpectedSubmissions(const std::filesystem::path& folder);

} // namespace ca
