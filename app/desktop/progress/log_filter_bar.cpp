// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/progress/log_filter_bar.h"

#include "app/desktop/progress/words.h"
#include "app/desktop/widgets/flow_layout.h"
#include "app/link/record_words.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTimer>

#include <algorithm>

namespace ca::progress {

namespace {

constexpr int kPause = 120; // milliseconds of quiet
constexpr int kTextWidth = 240;
constexpr int kAny = -1;

WallTime daysBefore(int days)
{
    const QDateTime begin = QDate::currentDate().addDays(1 - days).startOfDay();
    return WallTime(Millis(begin.toMSecsSinceEpoch()));
}

} // namespace

LogFilterBar::LogFilterBar(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_text(new QLineEdit(this))
    , m_pause(new QTimer(this))
{
    m_text->setPlaceholderText(tr("Search by problem"));
    m_text->setAccessibleName(tr("Search by problem"));
    m_text->setToolTip(tr("Only submissions of problems whose title has these letters"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(theme.icon("search", &Tokens::faint), QLineEdit::LeadingPosition);
    m_text->setFixedWidth(kTextWidth);
    auto* const row = new FlowLayout(this, 8);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_text);

    m_verdict = addChoice(tr("Verdict"));
    m_verdict->addItem(tr("All verdicts"), kAny);
    for (int verdict = 0; verdict <= static_cast<int>(Verdict::Cancelled); ++verdict) {
        m_verdict->addItem(verdictWord(static_cast<Verdict>(verdict)), verdict);
    }
    m_language = addChoice(tr("Language"));
    setLanguages({});
    m_place = addChoice(tr("Judged by"));
    setJudges({});
    m_period = addChoice(tr("Period"));
    m_period->addItem(tr("Any time"), kAny);
    m_period->addItem(tr("Today"), 1);
    m_period->addItem(tr("Last 7 days"), 7);
    m_period->addItem(tr("Last 30 days"), 30);
    m_period->addItem(tr("Last 12 months"), 365);
    m_kind = addChoice(tr("Kind"));
    m_kind->addItem(tr("Submissions"), static_cast<int>(SubmissionKind::Submit));
    m_kind->addItem(tr("Runs of samples"), static_cast<int>(SubmissionKind::Samples));
    m_kind->addItem(tr("Own tests and playground"), static_cast<int>(SubmissionKind::Own));
    m_kind->addItem(tr("Everything"), kAny);

    m_pause->setSingleShot(true);
    m_pause->setInterval(kPause);
    connect(m_pause, &QTimer::timeout, this, &LogFilterBar::changed);
    connect(m_text, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
}

QComboBox* LogFilterBar::addChoice(const QString& name)
{
    auto* const choice = new QComboBox(this);
    choice->setAccessibleName(name);
    choice->setToolTip(name);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    choice->setMinimumContentsLength(6);
    choice->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    layout()->addWidget(choice);
    connect(choice, &QComboBox::currentIndexChanged, this, &LogFilterBar::changed);
    return choice;
}

void LogFilterBar::setProblems(Problems problems)
{
    m_problems = std::move(problems);
}

void LogFilterBar::setLanguages(const LanguageNames& languages)
{
    const QString chosen = m_language->currentData().toString();
    const QSignalBlocker quiet(m_language);
    m_language->clear();
    m_language->addItem(tr("All languages"), QString());
    QStringList ids = languages.keys();
    std::sort(ids.begin(), ids.end(), [&](const QString& a, const QString& b) {
        return QString::localeAwareCompare(languages[a], languages[b]) < 0;
    });
    for (const QString& id : ids) {
        m_language->addItem(languages[id], id);
    }
    m_language->setCurrentIndex(std::max(0, m_language->findData(chosen)));
}

/// What nobody came to judge was submitted here all the same.
void LogFilterBar::setJudges(const std::vector<std::string>& judges)
{
    QStringList here{QString()};
    QStringList servers;
    for (const std::string_view sandbox : sandboxNames()) {
        here << QString::fromUtf8(sandbox.data(), static_cast<qsizetype>(sandbox.size()));
    }
    for (const std::string& judge : judges) {
        if (const QString name = QString::fromStdString(judge); !here.contains(name)) {
            servers << name;
        }
    }
    const QString chosen = m_place->currentText();
    {
        const QSignalBlocker quiet(m_place);
        m_place->clear();
        m_place->addItem(tr("Any place"));
        m_place->addItem(placeWord("docker"), here);
        for (const QString& server : servers) {
            m_place->addItem(server, QStringList{server});
        }
        m_place->setCurrentIndex(std::max(0, m_place->findText(chosen)));
    }
    m_place->setVisible(!servers.isEmpty());
    if (!chosen.isEmpty() && m_place->currentText() != chosen) {
        emit changed(); // what was chosen is gone
    }
}

SubmissionFilter LogFilterBar::filter() const
{
    SubmissionFilter filter;
    if (const QStringList judges = m_place->currentData().toStringList(); !judges.isEmpty()) {
        std::vector<std::string>& wanted = filter.judgedBy.emplace();
        std::transform(judges.begin(), judges.end(), std::back_inserter(wanted), [](const QString& judge) { return judge.toStdString(); });
    }
    filter.language = m_language->currentData().toString().toStdString();
    if (const int verdict = m_verdict->currentData().toInt(); verdict != kAny) {
        filter.verdict = static_cast<Verdict>(verdict);
    }
    if (const int days = m_period->currentData().toInt(); days != kAny) {
        filter.since = daysBefore(days);
    }
    if (const int kind = m_kind->currentData().toInt(); kind != kAny) {
        filter.kind = static_cast<SubmissionKind>(kind);
    }
    if (const QString text = m_text->text().trimmed(); !text.isEmpty()) {
        filter.problems = m_problems->named(text);
    }
    return filter;
}

bool LogFilterBar::narrows() const
{
    SubmissionFilter all;
    all.kind = SubmissionKind::Submit;
    return filter() != all;
}

void LogFilterBar::clear()
{
    {
        const QSignalBlocker text(m_text);
        const QSignalBlocker verdict(m_verdict);
        const QSignalBlocker language(m_language);
        const QSignalBlocker place(m_place);
        const QSignalBlocker period(m_period);
        const QSignalBlocker kind(m_kind);
        m_text->clear();
        for (QComboBox* choice : {m_verdict, m_language, m_place, m_period, m_kind}) {
            choice->setCurrentIndex(0);
        }
    }
    emit changed();
}

} // namespace ca::progress
