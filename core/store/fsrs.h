// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// FSRS-6, the free spaced repetition scheduler, with its published default weights: when to solve a problem again. Pure.
#pragma once

#include "core/store/records.h"

#include <span>

namespace ca {

/// What is assumed about the memory of one problem.
struct MemoryState {
    double stability = 0;
    double difficulty = 0;

    bool operator==(const MemoryState&) const = default;
};

[[nodiscard]] MemoryState firstMemory(Grade grade);
/// After a review that came `days` whole days after the one before.
[[nodiscard]] MemoryState nextMemory(const MemoryState& before, Grade grade, int days);

/// The chance to remember after so many days.
[[nodiscard]] double retrievability(const MemoryState& memory, double days);
/// Days until that chance has fallen to the wanted one: at least 1, at most 36500.
[[nodiscard]] int intervalDays(const MemoryState& memory, double wanted = 0.9);

/// The card of one problem's reviews, in the order of time; there is at least one.
[[nodiscard]] ReviewCard cardOf(std::span<const Review> reviews);

/// What it took to solve a problem since the last review.
struct Effort {
    std::size_t attempts = 1; // submissions, the accepted one too
    std::size_t hints = 0;
    std::size_t minutes = 0;         // 0: not measured
    std::size_t expectedMinutes = 30;

    bool operator==(const Effort&) const = default;
};

/// The table is in README.md.
[[nodiscard]] Grade gradeOf(const Effort& effort);

} // namespace ca
