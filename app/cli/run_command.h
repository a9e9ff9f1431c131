// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// arena run: a program with the user's own keyboard, screen and files, in a sandbox.
#pragma once

#include "app/cli/context.h"
#include "app/cli/options.h"

namespace ca::cli {

/// The program's own exit code, 128 + signal when a signal ended it, 137 when a limit did, 1 when it did not compile.
[[nodiscard]] int run(const RunOptions& options, Workshop& workshop, const CommandContext& context);

} // namespace ca::cli
