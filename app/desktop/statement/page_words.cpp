// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/statement/page_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace ca {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ca::StatementPage)
};

QString number(double value)
{
    return QLocale().toString(value, 'g', 4);
}

QStringList factsOf(const Problem& problem)
{
    QStringList facts{wordsOf(problem.limits.cpu), wordsOf(problem.limits.memory)};
    if (problem.interactive) {
        facts << Words::tr("interactive");
    }
    if (problem.passes > 1) {
        facts << Words::tr("%n passes", nullptr, static_cast<int>(problem.passes));
    }
    if (problem.scoring) {
        facts << Words::tr("with points");
    }
    return facts;
}

} // namespace

HeaderSection headerOf(const Problem& problem, const QString& title)
{
    HeaderSection header;
    header.title = title;
    header.difficulty = QString::fromStdString(problem.difficulty);
    header.facts = factsOf(problem);
    for (const std::string& tag : problem.tags) {
        header.tags << QString::fromStdString(tag);
    }
    return header;
}

std::optional<NoticeSection> noticeFor(const PageText& text, PageKind kind)
{
    NoticeSection notice;
    if (!text.trouble.isEmpty()) {
        notice.title = kind == PageKind::Statement ? Words::tr("The statement cannot be read") : Words::tr("The editorial cannot be read");
        notice.lines << text.trouble;
        notice.bad = true;
        return notice;
    }
    if (!text.document.empty()) {
        notice.title = kind == PageKind::Statement ? Words::tr("The statement is a PDF file") : Words::tr("The editorial is a PDF file");
        notice.lines << QString::fromStdString(text.document.filename().string());
        notice.action = Words::tr("Open");
        return notice;
    }
    if (!text.isThere() && kind == PageKind::Statement) {
        notice.title = Words::tr("This problem has no statement");
        notice.lines << Words::tr("Its package holds no text in a form that can be shown.");
        return notice;
    }
    return std::nullopt;
}

QString wordsOf(Micros time)
{
    const double milliseconds = static_cast<double>(time.count()) / 1e3;
    return milliseconds < 1000 ? Words::tr("%1 ms").arg(number(milliseconds < 10 ? milliseconds : qRound(milliseconds)))
                               : Words::tr("%1 s").arg(number(milliseconds / 1e3));
}

QString wordsOf(Bytes size)
{
    const double bytes = static_cast<double>(size.count());
    constexpr double kKilo = 1 << 10;
    constexpr double kMega = 1 << 20;
    if (bytes < kMega) {
        return Words::tr("%1 kB").arg(number(qRound(bytes / kKilo)));
    }
    const double megabytes = bytes / kMega;
    return Words::tr("%1 MB").arg(number(megabytes < 10 ? qRound(megabytes * 10) / 10.0 : qRound(megabytes)));
}

} // namespace ca
