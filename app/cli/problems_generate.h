// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// arena problems generate: makes a package's data anew and tells what is different.
#pragma once

#include "app/cli/context.h"
#include "app/cli/options.h"

namespace ca::cli {

[[nodiscard]] int generateProblems(const GenerateProblemsOptions& options, Workshop& workshop, const ProblemPlaces& places,
                                   const CommandContext& context);

} // namespace ca::cli
