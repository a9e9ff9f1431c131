// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/store/fsrs.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ca {

namespace {

/// The default weights of FSRS-6, by their published numbers.
constexpr std::array<double, 21> w{0.212,  1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001,  1.8722, 0.1666, 0.796,
                                   1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542};
constexpr double kShortestStability = 0.001;
constexpr double kLongestInterval = 36500;

double rank(Grade grade)
{
    return static_cast<double>(grade);
}

/// Scales the forgetting curve so that nine in ten are remembered after `stability` days.
double curveFactor()
{
    return std::pow(0.9, -1 / w[20]) - 1;
}

double firstDifficulty(Grade grade)
{
    return w[4] - std::exp(w[5] * (rank(grade) - 1)) + 1;
}

double nextDifficulty(double difficulty, Grade grade)
{
    const double change = -w[6] * (rank(grade) - 3);
    const double damped = difficulty + change * (10 - difficulty) / 9;
    const double reverted = w[7] * firstDifficulty(Grade::Easy) + (1 - w[7]) * damped;
    return std::clamp(reverted, 1.0, 10.0);
}

double stabilityWithinADay(double stability, Grade grade)
{
    const double growth = std::exp(w[17] * (rank(grade) - 3 + w[18])) * std::pow(stability, -w[19]);
    return stability * (grade >= Grade::Good ? std::max(growth, 1.0) : growth);
}

double stabilityAfterRecall(const MemoryState& memory, double chance, Grade grade)
{
    const double penalty = grade == Grade::Hard ? w[15] : 1;
    const double bonus = grade == Grade::Easy ? w[16] : 1;
    return memory.stability
        * (1
           + std::exp(w[8]) * (11 - memory.difficulty) * std::pow(memory.stability, -w[9]) * (std::exp((1 - chance) * w[10]) - 1)
               * penalty * bonus);
}

double stabilityAfterLapse(const MemoryState& memory, double chance)
{
    const double longTerm = w[11] * std::pow(memory.difficulty, -w[12]) * (std::pow(memory.stability + 1, w[13]) - 1)
        * std::exp((1 - chance) * w[14]);
    return std::min(longTerm, memory.stability / std::exp(w[17] * w[18]));
}

} // namespace

MemoryState firstMemory(Grade grade)
{
    return {w[static_cast<std::size_t>(grade) - 1], std::clamp(firstDifficulty(grade), 1.0, 10.0)};
}

double retrievability(const MemoryState& memory, double days)
{
    return std::pow(1 + curveFactor() * std::max(days, 0.0) / memory.stability, -w[20]);
}

MemoryState nextMemory(const MemoryState& before, Grade grade, int days)
{
    const double chance = retrievability(before, days);
    double stability = 0;
    if (days < 1) {
        stability = stabilityWithinADay(before.stability, grade);
    } else if (grade == Grade::Again) {
        stability = stabilityAfterLapse(before, chance);
    } else {
        stability = stabilityAfterRecall(before, chance, grade);
    }
    return {std::max(stability, kShortestStability), nextDifficulty(before.difficulty, grade)};
}

int intervalDays(const MemoryState& memory, double wanted)
{
    const double days = memory.stability / curveFactor() * (std::pow(wanted, -1 / w[20]) - 1);
    return static_cast<int>(std::clamp(std::round(days), 1.0, kLongestInterval));
}

ReviewCard cardOf(std::span<const Review> reviews)
{
    ReviewCard card;
    MemoryState memory;
    for (const Review& review : reviews) {
        const auto days = std::chrono::floor<std::chrono::days>(review.at - card.last).count();
        memory = card.reviews == 0 ? firstMemory(review.grade) : nextMemory(memory, review.grade, static_cast<int>(days));
        card.lapses += review.grade == Grade::Again && card.reviews > 0 ? 1 : 0;
        ++card.reviews;
        card.problem = review.problem;
        card.lastGrade = review.grade;
        card.last = review.at;
    }
    card.stability = memory.stability;
    card.difficulty = memory.difficulty;
    card.due = card.last + std::chrono::days(card.reviews == 0 ? 0 : intervalDays(memory));
    return card;
}

Grade gradeOf(const Effort& effort)
{
    const double pace = effort.expectedMinutes == 0 ? 0
                                                    : static_cast<double>(effort.minutes) / static_cast<double>(effort.expectedMinutes);
    const double strain = static_cast<double>(effort.hints) + 0.5 * (static_cast<double>(std::max<std::size_t>(effort.attempts, 1)) - 1)
        + std::max(0.0, pace - 1);
    if (strain > 3) {
        return Grade::Again;
    }
    if (strain > 1) {
        return Grade::Hard;
    }
    return strain == 0 && effort.minutes > 0 && pace <= 0.5 ? Grade::Easy : Grade::Good;
}

} // namespace ca
