// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// How figures are said: verdicts, durations, sizes, days.
#pragma once

#include "app/desktop/widgets/theme.h"
#include "core/base/units.h"
#include "core/model/verdict.h"

#include <QDate>
#include <QDateTime>
#include <QString>

namespace ca::progress {

struct VerdictLook {
    const char* icon;
    QColor Tokens::*colour;
};

[[nodiscard]] VerdictLook lookOf(Verdict verdict);
/// "Easy"; a word that we do not know stays as it is.
[[nodiscard]] QString wordForDifficulty(const QString& difficulty);
/// "hash-table" becomes "hash table".
[[nodiscard]] QString spokenTag(const QString& tag);

/// "21 ms", "1.35 s"
[[nodiscard]] QString duration(Micros time);
/// "9.8 MB"
[[nodiscard]] QString amount(Bytes size);
/// "35 min", "2 h 10 min"
[[nodiscard]] QString timeSpent(std::size_t minutes);
/// "1,234", as the user's language writes it.
[[nodiscard]] QString figure(std::size_t number);
/// "38 %"; 0 of nothing is 0.
[[nodiscard]] QString percent(std::size_t part, std::size_t whole);

/// "5 min ago", "today, 14:03", "yesterday, 14:03", else the date; the year only when it is another.
[[nodiscard]] QString timeAgo(const QDateTime& moment, const QDateTime& now);
/// Of a day to come: "today", "tomorrow", "Thursday", "in 3 weeks", "in 4 months".
[[nodiscard]] QString dayAhead(const QDate& day, const QDate& today);
/// A length of time in its fitting unit: "1 day", "3 weeks", "4 months", "2 years".
[[nodiscard]] QString span(int days);

} // namespace ca::progress
