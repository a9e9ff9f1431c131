// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/progress/review_lists.h"

#include "app/desktop/progress/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace ca::progress {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ca::progress::ReviewWords)
};

ReviewRow rowOf(const std::string& id, const ReviewCard& card, const ProgressOfProblems& progress, const KnownProblems& problems)
{
    ReviewRow row;
    row.problem = QString::fromStdString(id);
    row.title = problems.titleOf(row.problem);
    row.card = card;
    if (const ProblemFacts* const facts = problems.find(row.problem)) {
        row.difficulty = facts->difficulty;
    }
    if (const auto standing = progress.find(id); standing != progress.end()) {
        row.progress = standing->second;
    }
    return row;
}

} // namespace

ReviewLists reviewListsOf(const ReviewState& state, const ProgressOfProblems& progress, const KnownProblems& problems, WallTime now)
{
    ReviewLists lists;
    for (const ReviewCard& card : state.cards) { // soonest first
        (card.due <= now ? lists.due : lists.coming).push_back(rowOf(card.problem, card, progress, problems));
    }
    for (const std::string& problem : state.takenOut) {
        lists.takenOut.push_back(rowOf(problem, {}, progress, problems));
    }
    std::stable_sort(lists.takenOut.begin(), lists.takenOut.end(),
                     [](const ReviewRow& a, const ReviewRow& b) { return QString::localeAwareCompare(a.title, b.title) < 0; });
    return lists;
}

std::vector<std::size_t> forecastOf(const std::vector<ReviewCard>& cards, const QDate& today, std::size_t days)
{
    std::vector<std::size_t> forecast(days, 0);
    for (const ReviewCard& card : cards) {
        const qint64 ahead = std::max<qint64>(0, today.daysTo(momentOf(card.due).date()));
        if (ahead < static_cast<qint64>(days)) {
            ++forecast[static_cast<std::size_t>(ahead)];
        }
    }
    return forecast;
}

QDateTime momentOf(WallTime time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count());
}

QString dueWords(const ReviewRow& row, const QDateTime& now)
{
    if (row.card.reviews == 0) {
        return Words::tr("taken out of the queue");
    }
    const QDateTime due = momentOf(row.card.due);
    const auto late = static_cast<int>(due.date().daysTo(now.date()));
    return late > 0 ? Words::tr("%n days late", nullptr, late) : Words::tr("due %1").arg(dayAhead(due.date(), now.date()));
}

QString lastWords(const ReviewRow& row, const QDateTime& now)
{
    const std::optional<WallTime> last = row.card.reviews > 0 ? std::optional(row.card.last) : row.progress.lastAttempt;
    if (!last) {
        return {};
    }
    const auto days = static_cast<int>(momentOf(*last).date().daysTo(now.date()));
    return days <= 0   ? Words::tr("last time today")
        : days == 1    ? Words::tr("last time yesterday")
                       : Words::tr("last time %1 ago").arg(span(days));
}

QString wordFor(Grade grade)
{
    switch (grade) {
    case Grade::Again: return Words::tr("Again");
    case Grade::Hard: return Words::tr("Hard", "it was");
    case Grade::Good: return Words::tr("Good");
    case Grade::Easy: return Words::tr("Easy", "it was");
    }
    return {};
}

} // namespace ca::progress
