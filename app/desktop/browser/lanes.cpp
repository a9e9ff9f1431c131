// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/browser/lanes.h"

#include <algorithm>

namespace ca {

namespace {

constexpr int kFree = -1;

/// The last row that builds on each; -1 when none does.
std::vector<int> lastUses(const std::vector<std::vector<int>>& prerequisites)
{
    std::vector<int> last(prerequisites.size(), -1);
    for (int row = 0; row < static_cast<int>(prerequisites.size()); ++row) {
        for (const int on : prerequisites[static_cast<std::size_t>(row)]) {
            if (on >= 0 && on < row) {
                last[static_cast<std::size_t>(on)] = row;
            }
        }
    }
    return last;
}

class Lanes {
public:
    [[nodiscard]] int laneOf(int row) const
    {
        return static_cast<int>(std::find(m_owners.begin(), m_owners.end(), row) - m_owners.begin());
    }
    int take(int row)
    {
        const int lane = laneOf(kFree);
        if (lane == static_cast<int>(m_owners.size())) {
            m_owners.push_back(kFree);
        }
        m_owners[static_cast<std::size_t>(lane)] = row;
        return lane;
    }
    void release(int row) { std::replace(m_owners.begin(), m_owners.end(), row, kFree); }
    [[nodiscard]] std::vector<int> inUse() const
    {
        std::vector<int> lanes;
        for (std::size_t lane = 0; lane < m_owners.size(); ++lane) {
            if (m_owners[lane] != kFree) {
                lanes.push_back(static_cast<int>(lane));
            }
        }
        return lanes;
    }

private:
    std::vector<int> m_owners; // the row whose line runs in each lane
};

} // namespace

std::vector<LaneRow> lanesOf(const std::vector<std::vector<int>>& prerequisites)
{
    const std::vector<int> last = lastUses(prerequisites);
    std::vector<LaneRow> rows(prerequisites.size());
    Lanes lanes;
    for (int at = 0; at < static_cast<int>(rows.size()); ++at) {
        LaneRow& row = rows[static_cast<std::size_t>(at)];
        for (const int on : prerequisites[static_cast<std::size_t>(at)]) {
            if (on >= 0 && on < at) {
                row.joins.push_back(lanes.laneOf(on));
            }
        }
        for (const int on : prerequisites[static_cast<std::size_t>(at)]) {
            if (on >= 0 && last[static_cast<std::size_t>(on)] == at) {
                lanes.release(on);
            }
        }
        row.through = lanes.inUse();
        row.lane = lanes.take(at);
        row.goesOn = last[static_cast<std::size_t>(at)] > at;
        if (!row.goesOn) {
            lanes.release(at);
        }
    }
    return rows;
}

} // namespace ca
