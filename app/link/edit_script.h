// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The longest common part of two sequences after Myers (1986), greedy, with a bound on the work and on the differences.
#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace ca {

/// Pairs of indices that match, rising in both.
using Matches = std::vector<std::pair<std::size_t, std::size_t>>;

namespace edit_script {

inline constexpr std::ptrdiff_t kMostDifferences = 1000; // a trace of them takes 8 MB

/// One furthest reach for each diagonal that d differences can lead to: -d, -d + 2, ... d.
using Reach = std::vector<std::ptrdiff_t>;

[[nodiscard]] inline bool downwards(const Reach& before, std::ptrdiff_t d, std::ptrdiff_t step)
{
    // Diagonal 2 * step - d; its neighbours in the reach of d - 1 are at step - 1 (from the left) and step (from above).
    const auto at = static_cast<std::size_t>(step);
    return step == 0 || (step != d && before[at - 1] < before[at]);
}

[[nodiscard]] inline Matches walkBack(const std::vector<Reach>& trace, std::ptrdiff_t x, std::ptrdiff_t y)
{
    Matches matches;
    for (auto d = static_cast<std::ptrdiff_t>(trace.size()) - 1; d >= 0; --d) {
        std::ptrdiff_t fromX = 0;
        std::ptrdiff_t fromY = 0;
        if (d > 0) {
            const Reach& before = trace[static_cast<std::size_t>(d - 1)];
            const std::ptrdiff_t step = (x - y + d) / 2;
            const bool down = downwards(before, d, step);
            fromX = before[static_cast<std::size_t>(down ? step : step - 1)] + (down ? 0 : 1);
            fromY = fromX - (x - y);
        }
        while (x > fromX && y > fromY) {
            matches.emplace_back(--x, --y);
        }
        if (d > 0) { // over the one difference
            const bool down = downwards(trace[static_cast<std::size_t>(d - 1)], d, (x - y + d) / 2);
            (down ? y : x) -= 1;
        }
    }
    std::reverse(matches.begin(), matches.end());
    return matches;
}

} // namespace edit_script

/// None when there are too many differences or the effort, which counts down, is used up.
template <class Equal>
[[nodiscard]] std::optional<Matches> commonPart(std::size_t left, std::size_t right, const Equal& equal, std::size_t& effort)
{
    using namespace edit_script;
    const auto n = static_cast<std::ptrdiff_t>(left);
    const auto m = static_cast<std::ptrdiff_t>(right);
    std::vector<Reach> trace;
    for (std::ptrdiff_t d = 0; d <= std::min(n + m, kMostDifferences); ++d) {
        Reach reach(static_cast<std::size_t>(d + 1));
        for (std::ptrdiff_t step = 0; step <= d; ++step) {
            std::ptrdiff_t x = 0;
            if (d > 0) {
                const bool down = downwards(trace.back(), d, step);
                x = trace.back()[static_cast<std::size_t>(down ? step : step - 1)] + (down ? 0 : 1);
            }
            std::ptrdiff_t y = x - (2 * step - d);
            while (x < n && y < m && y >= 0 && effort > 0 && equal(static_cast<std::size_t>(x), static_cast<std::size_t>(y))) {
                ++x, ++y, --effort;
            }
            reach[static_cast<std::size_t>(step)] = x;
            if (effort <= 1) {
                return std::nullopt;
            }
            --effort;
            if (x >= n && y >= m) {
                trace.push_back(std::move(reach));
                return walkBack(trace, n, m);
            }
        }
        trace.push_back(std::move(reach));
    }
    return std::nullopt;
}

} // namespace ca
