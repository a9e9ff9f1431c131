// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/history_words.h"

#include "app/compose/workshop.h"
#include "app/link/record_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace ca {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ca::History)
};

QDateTime momentOf(WallTime time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count());
}

} // namespace

Standing standingFrom(const ProblemProgress& progress)
{
    Standing standing;
    standing.state = progress.status == ProblemStatus::Solved ? Standing::State::Solved
        : progress.status == ProblemStatus::Tried             ? Standing::State::Tried
                                                              : Standing::State::Untouched;
    standing.favourite = progress.favourite;
    standing.due = progress.dueForReview;
    standing.best = progress.bestCpu;
    standing.lastTried = progress.lastAttempt ? progress.lastAttempt->time_since_epoch().count() : 0;
    return standing;
}

SubmissionRow rowFrom(const SubmissionRecord& record, const Languages& languages)
{
    const auto language = languages.find(record.language);
    SubmissionRow row;
    row.id = record.id;
    row.verdict = record.verdict;
    row.language = QString::fromStdString(language ? language->name : record.language);
    row.cpu = record.cpu;
    row.memory = record.memory;
    row.when = momentOf(record.when);
    row.detail = record.score ? Words::tr("%1 points").arg(QLocale().toString(*record.score))
                              : Words::tr("%1 of %n tests", nullptr, static_cast<int>(record.total))
                                    .arg(record.passed);
    row.place = placeWord(record.judgedBy);
    row.samplesOnly = record.kind != SubmissionKind::Submit;
    return row;
}

} // namespace ca
