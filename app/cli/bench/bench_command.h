// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// arena bench: the judge against running the same programs by hand, on this machine, in this run.
#pragma once

#include "app/cli/context.h"
#include "app/cli/options.h"

namespace ca::cli::bench {

/// 0 when every floor holds, 1 when one does not, 2 when nothing could be measured.
[[nodiscard]] int bench(const BenchOptions& options, Workshop& workshop, const CommandContext& context);

} // namespace ca::cli::bench
