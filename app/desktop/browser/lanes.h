// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Topics one below the other, with what each builds on as lines in lanes beside them, as the history of a repository is drawn.
#pragma once

#include <vector>

namespace ca {

struct LaneRow {
    int lane = 0;              // of its own point
    std::vector<int> joins;    // lanes that come from above and lead to the point
    std::vector<int> through;  // lanes that pass from top to bottom
    bool goesOn = false;       // something below builds on it

    bool operator==(const LaneRow&) const = default;
};

/// For each row the rows that it builds on; those that are not above it are left out. Lanes are free again after their last use.
[[nodiscard]] std::vector<LaneRow> lanesOf(const std::vector<std::vector<int>>& prerequisites);

} // namespace ca
