// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/progress/overview.h"

#include <algorithm>

namespace ca::progress {

namespace {

constexpr int kWeeks = 26;
constexpr std::size_t kLongest = 5;

const ProblemProgress& standing(const ProgressOfProblems& progress, const QString& problem)
{
    static const ProblemProgress kUntouched;
    const auto found = progress.find(problem.toStdString());
    return found == progress.end() ? kUntouched : found->second;
}

void count(Share& share, ProblemStatus status)
{
    ++share.total;
    share.solved += status == ProblemStatus::Solved ? 1 : 0;
    share.tried += status == ProblemStatus::Tried ? 1 : 0;
}

class Shares {
public:
    void count(const QString& name, ProblemStatus status)
    {
        Share& share = m_shares[name];
        share.name = name;
        progress::count(share, status);
    }
    [[nodiscard]] std::vector<Share> all() const { return {m_shares.begin(), m_shares.end()}; }

private:
    QHash<QString, Share> m_shares;
};

/// Solved over total, compared without dividing.
bool knownBetter(const Share& a, const Share& b)
{
    const auto left = std::make_tuple(a.solved * b.total, a.tried * b.total, a.total);
    const auto right = std::make_tuple(b.solved * a.total, b.tried * a.total, b.total);
    return left != right ? left > right : a.name < b.name;
}

std::size_t rankOf(const QString& difficulty)
{
    static const QStringList kOrder{"easy", "medium", "hard"};
    const qsizetype place = kOrder.indexOf(difficulty);
    return static_cast<std::size_t>(place < 0 ? kOrder.size() : place);
}

void countProblems(Overview& overview, const ProgressOfProblems& progress, const KnownProblems& problems)
{
    Shares topics;
    Shares difficulties;
    for (const ProblemFacts& problem : problems.all()) {
        const ProblemStatus status = standing(progress, problem.id).status;
        count(overview.all, status);
        if (!problem.difficulty.isEmpty()) {
            difficulties.count(problem.difficulty, status);
        }
        for (const QString& tag : problem.tags) {
            topics.count(tag, status);
        }
    }
    overview.topics = topics.all();
    std::sort(overview.topics.begin(), overview.topics.end(), knownBetter);
    overview.difficulties = difficulties.all();
    std::sort(overview.difficulties.begin(), overview.difficulties.end(), [](const Share& a, const Share& b) {
        return std::pair(rankOf(a.name), a.name) < std::pair(rankOf(b.name), b.name);
    });
}

void countVerdicts(Overview& overview, const ProgressFigures& figures)
{
    for (const auto& [verdict, number] : figures.verdicts) {
        overview.verdicts.push_back({verdict, number});
        overview.submissions += number;
        overview.accepted += verdict == Verdict::Accepted ? number : 0;
    }
    std::stable_sort(overview.verdicts.begin(), overview.verdicts.end(),
                     [](const VerdictCount& a, const VerdictCount& b) { return a.count > b.count; });
}

void countDays(Overview& overview, const ProgressFigures& figures, Qt::DayOfWeek firstDay)
{
    const Day last = startOfWeek(figures.today, firstDay);
    for (int i = kWeeks - 1; i >= 0; --i) {
        overview.weeks.push_back({last - std::chrono::days(7 * i), 0});
    }
    for (const DayCount& day : figures.days) {
        overview.activeDays += day.submissions > 0 ? 1 : 0;
        const auto week = (startOfWeek(day.day, firstDay) - overview.weeks.front().first).count() / 7;
        if (week >= 0 && week < kWeeks) {
            overview.weeks[static_cast<std::size_t>(week)].minutes += day.minutes;
        }
    }
}

void findLongest(Overview& overview, const ProgressOfProblems& progress)
{
    for (const auto& [problem, one] : progress) {
        if (one.minutesSpent > 0 && !problem.empty()) {
            overview.longest.push_back({QString::fromStdString(problem), one.minutesSpent});
        }
    }
    const auto end = overview.longest.begin() + static_cast<std::ptrdiff_t>(std::min(kLongest, overview.longest.size()));
    std::partial_sort(overview.longest.begin(), end, overview.longest.end(),
                      [](const ProblemTime& a, const ProblemTime& b) { return a.minutes > b.minutes; });
    overview.longest.erase(end, overview.longest.end());
}

} // namespace

Overview overviewOf(const ProgressFigures& figures, const ProgressOfProblems& progress, const KnownProblems& problems,
                    Qt::DayOfWeek firstDay)
{
    Overview overview;
    countProblems(overview, progress, problems);
    countVerdicts(overview, figures);
    countDays(overview, figures, firstDay);
    findLongest(overview, progress);
    return overview;
}

QDate dateOf(Day day)
{
    return QDate(1970, 1, 1).addDays(day.time_since_epoch().count());
}

Day startOfWeek(Day day, Qt::DayOfWeek firstDay)
{
    const int since = (dateOf(day).dayOfWeek() - firstDay + 7) % 7;
    return day - std::chrono::days(since);
}

} // namespace ca::progress
