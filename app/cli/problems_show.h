// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// arena problems show: one problem to read, its hints and editorial only when they are asked for.
#pragma once

#include "app/cli/context.h"
#include "app/cli/options.h"

namespace ca::cli {

[[nodiscard]] int showProblem(const ShowProblemOptions& options, Workshop& workshop, const ProblemPlaces& places,
                              const CommandContext& context);

} // namespace ca::cli
