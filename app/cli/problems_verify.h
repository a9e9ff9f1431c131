// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// arena problems verify: every package examined and every submission judged, several packages at a time.
#pragma once

#include "app/cli/context.h"
#include "app/cli/options.h"

namespace ca::cli {

/// kNotAsExpected when any package has a mistake.
[[nodiscard]] int verifyProblems(const VerifyProblemsOptions& options, Workshop& workshop, const ProblemPlaces& places,
                                 const CommandContext& context);

} // namespace ca::cli
