// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The default checker's flags as a package writes them.
#pragma once

#include "core/base/result.h"
#include "core/model/problem.h"

#include <string>
#include <vector>

namespace ca {

/// 2025-09 forbids what legacy lets pass: a tolerance that is said twice, the later one counting.
enum class RepeatedFlags { LaterWins, Refused };

/// Adds the flags to what is set already. The error has no place in it: the caller knows file and line.
[[nodiscard]] tl::expected<CheckerOptions, std::string> applyCheckerFlags(CheckerOptions options,
                                                                          const std::vector<std::string>& flags,
                                                                          RepeatedFlags repeated = RepeatedFlags::LaterWins);

} // namespace ca
