// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// arena problems new, import, export: how problems come to be here, and leave.
#pragma once

#include "app/cli/context.h"
#include "app/cli/options.h"

namespace ca::cli {

[[nodiscard]] int newProblem(const NewProblemOptions& options, const ProblemPlaces& places, const CommandContext& context);
[[nodiscard]] int importProblems(const ImportProblemsOptions& options, const ProblemPlaces& places, const CommandContext& context);
[[nodiscard]] int exportProblem(const ExportProblemOptions& options, const ProblemPlaces& places, const CommandContext& context);

} // namespace ca::cli
