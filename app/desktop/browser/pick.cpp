// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/browser/pick.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace ca {

namespace {

constexpr int kEnoughSolved = 4; // at one level, to be ready for the next

bool candidate(const ProblemRow& row)
{
    return !row.broken() && row.standing.state != Standing::State::Solved;
}

double weightOfDifficulty(Difficulty difficulty, Difficulty level)
{
    if (difficulty == Difficulty::Unknown) {
        return 0.4;
    }
    const int apart = std::abs(static_cast<int>(difficulty) - static_cast<int>(level));
    return apart == 0 ? 1 : apart == 1 ? 0.35 : 0.05;
}

/// How many problems of the same topic should come first.
std::vector<int> waiting(const std::vector<const ProblemRow*>& from)
{
    std::vector<std::size_t> order(from.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&from](std::size_t a, std::size_t b) { return from[a]->position < from[b]->position; });
    std::vector<int> before(from.size(), 0);
    std::map<QString, int> seen;
    for (const std::size_t at : order) {
        if (from[at]->position >= 0 && candidate(*from[at])) {
            before[at] = seen[from[at]->topicId]++;
        }
    }
    return before;
}

} // namespace

Difficulty levelOf(const std::vector<ProblemRow>& all)
{
    int solved[3] = {};
    for (const ProblemRow& row : all) {
        if (row.standing.state == Standing::State::Solved && row.difficulty != Difficulty::Unknown) {
            ++solved[static_cast<int>(row.difficulty)];
        }
    }
    return solved[1] + solved[2] >= 2 * kEnoughSolved ? Difficulty::Hard
        : solved[0] + solved[1] >= kEnoughSolved      ? Difficulty::Medium
                                                      : Difficulty::Easy;
}

std::optional<std::size_t> pickOne(const std::vector<const ProblemRow*>& from, Difficulty level, const std::set<QString>& blocked,
                                   double dice)
{
    const std::vector<int> before = waiting(from);
    std::vector<double> weights;
    for (std::size_t i = 0; i < from.size(); ++i) {
        const double place = std::pow(0.5, std::min(before[i], 10)) * (from[i]->position < 0 ? 0.3 : 1);
        const double open = blocked.contains(from[i]->topicId) ? 0.1 : 1;
        weights.push_back(candidate(*from[i]) ? place * open * weightOfDifficulty(from[i]->difficulty, level) : 0);
    }
    const double all = std::accumulate(weights.begin(), weights.end(), 0.0);
    double left = dice * all;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        left -= weights[i];
        if (weights[i] > 0 && left < 0) {
            return i;
        }
    }
    return std::nullopt;
}

} // namespace ca
