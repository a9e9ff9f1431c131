// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// What the overview shows, counted from the figures of the history and the problems there are. Pure, for it is done elsewhere.
#pragma once

#include "app/desktop/progress/known_problems.h"
#include "app/link/figures.h"

#include <QDate>

namespace ca::progress {

/// How far one is in some of the problems.
struct Share {
    QString name; // of a tag or a difficulty, as packages write it
    std::size_t solved = 0;
    std::size_t tried = 0; // and not solved
    std::size_t total = 0;

    bool operator==(const Share&) const = default;
};

struct WeekTime {
    Day first{};
    std::size_t minutes = 0;

    bool operator==(const WeekTime&) const = default;
};

struct ProblemTime {
    QString problem;
    std::size_t minutes = 0;

    bool operator==(const ProblemTime&) const = default;
};

struct VerdictCount {
    Verdict verdict = Verdict::Accepted;
    std::size_t count = 0;

    bool operator==(const VerdictCount&) const = default;
};

struct Overview {
    Share all; // of the problems there are
    std::size_t activeDays = 0; // of the last year
    std::size_t submissions = 0;
    std::size_t accepted = 0;
    std::vector<Share> difficulties; // easy, medium, hard, and others that there are
    std::vector<Share> topics;       // those that are best known first
    std::vector<VerdictCount> verdicts; // the most frequent first
    std::vector<WeekTime> weeks;     // the last ones, oldest first
    std::vector<ProblemTime> longest; // what took the most time

    bool operator==(const Overview&) const = default;
};

using ProgressOfProblems = std::map<std::string, ProblemProgress>;

[[nodiscard]] Overview overviewOf(const ProgressFigures& figures, const ProgressOfProblems& progress, const KnownProblems& problems,
                                  Qt::DayOfWeek firstDay);

/// The first day of the week that the day is in.
[[nodiscard]] Day startOfWeek(Day day, Qt::DayOfWeek firstDay);
[[nodiscard]] QDate dateOf(Day day);

} // namespace ca::progress
