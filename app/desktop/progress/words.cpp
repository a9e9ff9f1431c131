// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/progress/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace ca::progress {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ca::progress::Words)
};

constexpr int kDaysOfMonth = 30;
constexpr int kDaysOfYear = 365;

/// With as many digits as are worth reading: three.
QString shortNumber(double value)
{
    return QLocale().toString(value, 'f', value < 10 && value != static_cast<int>(value) ? 1 : 0);
}

} // namespace

VerdictLook lookOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Accepted: return {"check", &Tokens::ok};
    case Verdict::WrongAnswer: return {"cross", &Tokens::bad};
    case Verdict::TimeLimit: return {"clock", &Tokens::warn};
    case Verdict::MemoryLimit: return {"memory", &Tokens::warn};
    case Verdict::OutputLimit: return {"warning", &Tokens::warn};
    case Verdict::RuntimeError: return {"bug", &Tokens::hard};
    case Verdict::CompileError: return {"error", &Tokens::bad};
    case Verdict::JudgeError: return {"question", &Tokens::muted};
    case Verdict::Cancelled:
    case Verdict::Skipped: return {"minus", &Tokens::faint};
    }
    return {"minus", &Tokens::faint};
}

QString wordForDifficulty(const QString& difficulty)
{
    return difficulty == "easy" ? Words::tr("Easy")
        : difficulty == "medium" ? Words::tr("Medium")
        : difficulty == "hard"   ? Words::tr("Hard")
                                 : difficulty;
}

QString spokenTag(const QString& tag)
{
    return QString(tag).replace('-', ' ');
}

QString duration(Micros time)
{
    const double milliseconds = static_cast<double>(time.count()) / 1000;
    return milliseconds < 1000 ? Words::tr("%1 ms").arg(shortNumber(milliseconds))
                               : Words::tr("%1 s").arg(QLocale().toString(milliseconds / 1000, 'f', milliseconds < 10'000 ? 2 : 1));
}

QString amount(Bytes size)
{
    constexpr double kMega = 1 << 20;
    const double megabytes = static_cast<double>(size.count()) / kMega;
    return megabytes < 1 ? Words::tr("%1 kB").arg(shortNumber(static_cast<double>(size.count()) / 1024))
                         : Words::tr("%1 MB").arg(shortNumber(megabytes));
}

QString timeSpent(std::size_t minutes)
{
    const QLocale locale;
    const auto hours = static_cast<qulonglong>(minutes / 60);
    const auto rest = static_cast<qulonglong>(minutes % 60);
    return hours == 0 ? Words::tr("%1 min").arg(locale.toString(rest))
        : rest == 0   ? Words::tr("%1 h").arg(locale.toString(hours))
                      : Words::tr("%1 h %2 min").arg(locale.toString(hours), locale.toString(rest));
}

QString figure(std::size_t number)
{
    return QLocale().toString(static_cast<qulonglong>(number));
}

QString percent(std::size_t part, std::size_t whole)
{
    const int hundredths = whole == 0 ? 0 : static_cast<int>((100 * part + whole / 2) / whole);
    return Words::tr("%1 %").arg(QLocale().toString(hundredths));
}

QString timeAgo(const QDateTime& moment, const QDateTime& now)
{
    const QLocale locale;
    const qint64 seconds = moment.secsTo(now);
    const QString time = locale.toString(moment.time(), locale.timeFormat(QLocale::ShortFormat).remove(":ss"));
    if (seconds >= 0 && seconds < 60) {
        return Words::tr("just now");
    }
    if (seconds >= 0 && seconds < 3600) {
        return Words::tr("%n min ago", nullptr, static_cast<int>(seconds / 60));
    }
    if (moment.date() == now.date()) {
        return Words::tr("today, %1").arg(time);
    }
    if (moment.date().addDays(1) == now.date()) {
        return Words::tr("yesterday, %1").arg(time);
    }
    return locale.toString(moment.date(), moment.date().year() == now.date().year() ? Words::tr("d MMM", "date without its year")
                                                                                   : Words::tr("d MMM yyyy", "date"));
}

QString dayAhead(const QDate& day, const QDate& today)
{
    const qint64 days = today.daysTo(day);
    return days <= 0 ? Words::tr("today")
        : days == 1  ? Words::tr("tomorrow")
        : days < 7   ? QLocale().dayName(day.dayOfWeek())
                     : Words::tr("in %1").arg(span(static_cast<int>(days)));
}

QString span(int days)
{
    return days < 14              ? Words::tr("%n days", nullptr, days)
        : days < 2 * kDaysOfMonth ? Words::tr("%n weeks", nullptr, (days + 3) / 7)
        : days < 2 * kDaysOfYear  ? Words::tr("%n months", nullptr, (days + kDaysOfMonth / 2) / kDaysOfMonth)
                                  : Words::tr("%n years", nullptr, (days + kDaysOfYear / 2) / kDaysOfYear);
}

} // namespace ca::progress
