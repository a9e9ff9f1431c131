// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// arena judge: files against a problem, told as it happens.
#pragma once

#include "app/cli/context.h"
#include "app/cli/options.h"

namespace ca::cli {

/// 0 when all is as expected, 1 when not, 2 for bad input or a fault of ours, 128 + signal when interrupted.
[[nodiscard]] int judge(const JudgeOptions& options, Workshop& workshop, const CommandContext& context);

} // namespace ca::cli
