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

/// A file of submissions/ and the verdicts that its folder (or @EXPECTED_RESULTS@) permits.
struct ExpectedSubmission {
    std::filesystem::path file;
    std::vector<Verdict> permitted;

    bool operator==(const ExpectedSubmission&) const = default;
};

/// All of submissions/, sorted by path. A folder without submissions gives an empty list.
[[nodiscard]] Result<std::vector<ExpectedSubmission>> readExpectedSubmissions(const std::filesystem::path& folder);

} // namespace ca
