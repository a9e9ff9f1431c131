// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Problem packages in the Kattis/ICPC format: a folder becomes a Problem, its submissions/ become expectations.
#pragma once

#include "core/base/result.h"
#include "core/model/problem.h"
#include "core/model/verdict.h"

#include <filesystem>
#include <vector>

namespace ca {

[[nodiscard]] Result<Problem> readPackage(const std::filesystem::path& folder);

/// A file of submissions/ and what its folder (or @EXPECTED_RESULTS@ in its text) says about it.
struct ExpectedSubmission {
    std::filesystem::path file;
    std::vector<Verdict> permitted; // the verdict of the submission as a whole is one of these
    std::vector<Verdict> required; // and at least one of its tests ends with one of these, unless none is named

    bool operator==(const ExpectedSubmission&) const = default;
};

/// All of submissions/, sorted by path. A folder without submissions gives an empty list.
[[nodiscard]] Result<std::vector<ExpectedSubmission>> readExpectedSubmissions(const std::filesystem::path& folder);

} // namespace ca
