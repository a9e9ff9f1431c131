// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// arena problems list: a table by topics in the order of learning, or JSON lines.
#pragma once

#include "app/cli/console.h"
#include "app/cli/context.h"
#include "app/cli/options.h"

namespace ca::cli {

[[nodiscard]] int listProblems(const ListProblemsOptions& options, const ProblemPlaces& places, Console& out, Console& err);

} // namespace ca::cli
