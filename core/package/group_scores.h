// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The points of 2025-09: what its groups may say about each other, and what follows from it. Private to this room.
#pragma once

#include "core/package/case_settings.h"

#include <vector>

namespace ca {

/// Fills in how the problem's groups are scored. The settings stand beside Problem::groups.
[[nodiscard]] Result<void> settleScores(const std::vector<GroupSettings>& settings, Problem& problem);

} // namespace ca
