// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// arena doctor: what is installed, which limits hold, how fast it is, and what to do about the rest.
#pragma once

#include "app/cli/context.h"
#include "app/cli/options.h"

namespace ca::cli {

/// 0 unless no language at all can run.
[[nodiscard]] int doctor(const DoctorOptions& options, Workshop& workshop, const CommandContext& context);

} // namespace ca::cli
