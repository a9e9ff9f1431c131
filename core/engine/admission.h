// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What can be said about a submission before a sandbox is opened. Pure.
#pragma once

#include "core/base/result.h"
#include "core/model/judging.h"

#include <optional>
#include <vector>

namespace ca {

/// The indices of the tests to run: at least one, all of them within the problem. An Error is the caller's mistake, not the user's.
[[nodiscard]] Result<std::vector<std::size_t>> chooseTests(const Submission& submission);

/// Set when the source cannot be judged at all: empty, binary, larger than the problem allows. The verdict is then CompileError.
[[nodiscard]] std::optional<SubmissionResult> refuseSource(const Submission& submission);

/// Set when the policy is enforced and has remarks.
[[nodiscard]] std::optional<SubmissionResult> refuseByPolicy(PolicyMode mode, const std::vector<PolicyRemark>& remarks);

} // namespace ca
