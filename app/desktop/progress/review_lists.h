// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The review queue as it is shown: what is due, what comes, what was taken out, and how much comes on which day. Pure.
#pragma once

#include "app/desktop/progress/overview.h"
#include "app/link/reviews.h"

#include <QDateTime>

namespace ca::progress {

struct ReviewRow {
    QString problem;
    QString title;
    QString difficulty;
    ReviewCard card;      // without reviews when it was taken out
    ProblemProgress progress;

    bool operator==(const ReviewRow&) const = default;
};

struct ReviewLists {
    std::vector<ReviewRow> due;      // the longest overdue first
    std::vector<ReviewRow> coming;   // soonest first
    std::vector<ReviewRow> takenOut; // by title

    bool operator==(const ReviewLists&) const = default;
};

[[nodiscard]] ReviewLists reviewListsOf(const ReviewState& state, const ProgressOfProblems& progress, const KnownProblems& problems,
                                        WallTime now);

/// How many come back on each of the next days, beginning today with all that are due.
[[nodiscard]] std::vector<std::size_t> forecastOf(const std::vector<ReviewCard>& cards, const QDate& today, std::size_t days);

[[nodiscard]] QDateTime momentOf(WallTime time);
/// "3 days late", "due today", "due tomorrow", "due in 3 weeks"; "taken out" of one without reviews.
[[nodiscard]] QString dueWords(const ReviewRow& row, const QDateTime& now);
/// "last time 12 days ago"
[[nodiscard]] QString lastWords(const ReviewRow& row, const QDateTime& now);
[[nodiscard]] QString wordFor(Grade grade);

} // namespace ca::progress
