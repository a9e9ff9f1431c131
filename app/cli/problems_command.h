// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// arena problems: the library of problems, and the tools of those who write them.
#pragma once

#include "app/cli/context.h"
#include "app/cli/options.h"

namespace ca::cli {

[[nodiscard]] int problems(const ProblemsOptions& options, Workshop& workshop, const CommandContext& context);

} // namespace ca::cli
