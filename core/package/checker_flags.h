// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The default checker's flags as a package writes them.
#pragma once

#include "core/base/result.h"
#include "core/model/problem.h"

#include <string>
#include <vector>

namespace ca {

/// Adds the flags to what is set already. The error has no place in it: the caller knows file and line.
[[nodiscard]] tl::expected<CheckerOptions, std::string> applyCheckerFlags(CheckerOptions options,
                                                                          const std::vector<std::string>& flags);

} // namespace ca
