// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/editor/revision_mark.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace ca {

namespace {

using namespace std::chrono_literals;

constexpr Millis kLongestPause = 5min;
constexpr Millis kShortestStep = 2s; // so that what came at once still lies apart

Millis pauseBefore(const std::vector<RevisionMark>& marks, std::size_t index)
{
    return marks[index].revision.at - marks[index - 1].revision.at;
}

QString say(const char* text)
{
    return QCoreApplication::translate("RevisionMark", text);
}

QString wordOf(RevisionKind kind)
{
    switch (kind) {
    case RevisionKind::Saved: return say(QT_TRANSLATE_NOOP("RevisionMark", "Saved"));
    case RevisionKind::Run: return say(QT_TRANSLATE_NOOP("RevisionMark", "Run"));
    case RevisionKind::Restored: return say(QT_TRANSLATE_NOOP("RevisionMark", "Restored"));
    case RevisionKind::Reset: return say(QT_TRANSLATE_NOOP("RevisionMark", "Reset to the template"));
    case RevisionKind::Typed: break;
    }
    return say(QT_TRANSLATE_NOOP("RevisionMark", "Typed"));
}

} // namespace

std::vector<double> placesOf(const std::vector<RevisionMark>& marks)
{
    std::vector<double> places(marks.size(), 1.0);
    double at = 0;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        at += i == 0 ? 0 : static_cast<double>(std::clamp(pauseBefore(marks, i), kShortestStep, kLongestPause).count());
        places[i] = at;
    }
    for (double& place : places) {
        place = at > 0 ? place / at : 1.0;
    }
    return places;
}

bool beginsAnew(const std::vector<RevisionMark>& marks, std::size_t index)
{
    return index > 0 && pauseBefore(marks, index) > kLongestPause;
}

QString momentOf(const Revision& revision)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(revision.at.time_since_epoch().count());
    const QLocale locale;
    const QString time = locale.toString(moment.time(), QStringLiteral("HH:mm:ss"));
    const qint64 days = moment.date().daysTo(QDate::currentDate());
    return days == 0 ? say(QT_TRANSLATE_NOOP("RevisionMark", "Today, %1")).arg(time)
        : days == 1  ? say(QT_TRANSLATE_NOOP("RevisionMark", "Yesterday, %1")).arg(time)
                     : QStringLiteral("%1, %2").arg(locale.toString(moment.date(), QLocale::ShortFormat), time);
}

QString reasonOf(const RevisionMark& mark)
{
    const QString word = wordOf(mark.revision.kind);
    return mark.outcome.isEmpty() ? word : word + QStringLiteral(" \u00B7 ") + mark.outcome;
}

} // namespace ca
