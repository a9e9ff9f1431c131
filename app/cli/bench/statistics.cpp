// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/cli/bench/statistics.h"

#include <algorithm>
#include <cmath>

namespace ca::cli::bench {

double Samples::quantile(double q) const
{
    if (m_millis.empty()) {
        return 0;
    }
    std::vector<double> sorted = m_millis;
    std::sort(sorted.begin(), sorted.end());
    const double position = q * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(position);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return std::lerp(sorted[below], sorted[above], position - static_cast<double>(below));
}

} // namespace ca::cli::bench
