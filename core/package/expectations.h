// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Did a submission of a package come to what the package expects of it?
#pragma once

#include "core/model/judging.h"
#include "core/package/package.h"

#include <string>
#include <vector>

namespace ca {

/// Does the rule speak about this test? Its name is "secret/2-large/07"; of a group, its own: "secret/2-large".
[[nodiscard]] bool concerns(const ResultRule& rule, std::string_view testOrGroup);

/// A sentence for each expectation that the results do not meet; none when all is as it should be. Tests that were skipped say
/// nothing.
[[nodiscard]] std::vector<std::string> brokenRules(const ExpectedSubmission& expected, const Problem& problem,
                                                   const SubmissionResult& result, const std::vector<TestResult>& tests);

} // namespace ca
