// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/progress/review_detail.h"

#include "app/desktop/progress/columns.h"
#include "app/desktop/progress/grade_button.h"
#include "app/desktop/progress/words.h"
#include "app/desktop/widgets/elided_label.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <cmath>

namespace ca::progress {

namespace {

QString partsOf(const ProblemProgress& progress)
{
    QStringList parts{ReviewDetail::tr("%n submissions", nullptr, static_cast<int>(progress.attempts))};
    if (progress.hintsShown > 0) {
        parts << ReviewDetail::tr("%n hints", nullptr, static_cast<int>(progress.hintsShown));
    }
    if (progress.minutesSpent > 0) {
        parts << timeSpent(progress.minutesSpent);
    }
    return parts.join(" · ");
}

/// In words that need no theory.
QString memoryWords(const ReviewCard& card, WallTime now)
{
    const int holds = std::max(1, static_cast<int>(std::lround(card.stability)));
    const int chance = static_cast<int>(std::lround(100 * chanceToRemember(card, now)));
    return ReviewDetail::tr("holds for about %1; the chance that you still know it today is about %2 in 100").arg(span(holds)).arg(chance);
}

QString comesBack(int days)
{
    return days == 1 ? ReviewDetail::tr("tomorrow") : ReviewDetail::tr("in %1").arg(span(days));
}

} // namespace

ReviewDetail::ReviewDetail(const Theme& theme, QWidget* parent)
    : Card(theme, {}, parent)
    , m_theme(theme)
    , m_title(new ElidedLabel({}, this))
    , m_difficulty(new QLabel(this))
    , m_why(new QLabel(this))
    , m_facts(new QFormLayout)
    , m_question(new QLabel(tr("Done? Say how well it went, and it comes back:"), this))
    , m_gradeRow(new Columns(theme, 112, this))
    , m_start(new QPushButton(theme.icon("play", &Tokens::accentInk), tr("Solve it again"), this))
    , m_queue(new QPushButton(this))
{
    addHead();
    addFacts();
    addGrades();
}

void ReviewDetail::addHead()
{
    setLook(m_title, "heading");
    setLook(m_why, "muted");
    m_why->setWordWrap(true);
    add(m_title);
    auto* const line = new QWidget(this);
    auto* const row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_difficulty);
    row->addWidget(m_why, 1);
    add(line);

    auto* const buttons = new QWidget(this);
    auto* const commands = new QHBoxLayout(buttons);
    commands->setContentsMargins(0, 4, 0, 6);
    setLook(m_start, "primary");
    setLook(m_queue, "quiet");
    m_start->setToolTip(tr("Open the problem with an empty editor; what you wrote before stays in its history (Enter)"));
    m_start->setAccessibleName(m_start->text());
    commands->addWidget(m_start);
    commands->addWidget(m_queue);
    commands->addStretch();
    add(buttons);
    connect(m_start, &QPushButton::clicked, this, [this] { emit started(m_problem); });
    connect(m_queue, &QPushButton::clicked, this, [this] { emit queueWanted(m_problem, m_isOut); });
}

void ReviewDetail::addFact(const QString& name, QLabel*& value)
{
    auto* const label = new QLabel(name, this);
    setLook(label, "muted");
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    value = new QLabel(this);
    value->setWordWrap(true);
    value->setAccessibleName(name);
    m_facts->addRow(label, value);
}

void ReviewDetail::addFacts()
{
    auto* const box = new QWidget(this);
    box->setLayout(m_facts);
    m_facts->setContentsMargins(0, 0, 0, 6);
    m_facts->setHorizontalSpacing(18);
    m_facts->setVerticalSpacing(6);
    m_facts->setRowWrapPolicy(QFormLayout::WrapLongRows);
    addFact(tr("Last time"), m_last);
    addFact(tr("Pause"), m_pause);
    addFact(tr("So far"), m_effort);
    addFact(tr("Memory"), m_memory);
    add(box);
}

void ReviewDetail::addGrades()
{
    setLook(m_question, "section");
    m_question->setWordWrap(true);
    add(m_question);
    const std::array<GradeButton::Look, 4> looks{{
        {wordFor(Grade::Again), tr("I had to look it up"), "1", &Tokens::bad},
        {wordFor(Grade::Hard), tr("it took me long"), "2", &Tokens::warn},
        {wordFor(Grade::Good), tr("it came back to me"), "3", &Tokens::ok},
        {wordFor(Grade::Easy), tr("I knew it at once"), "4", &Tokens::accent},
    }};
    for (std::size_t i = 0; i < looks.size(); ++i) {
        m_grades[i] = new GradeButton(m_theme, looks[i]);
        m_gradeRow->add(m_grades[i]);
        connect(m_grades[i], &GradeButton::clicked, this, [this, i] { emit graded(m_problem, static_cast<Grade>(i + 1)); });
    }
    add(m_gradeRow);
}

void ReviewDetail::setRow(const ReviewRow& row)
{
    const WallTime now = wallNow();
    m_problem = row.problem;
    m_isOut = row.card.reviews == 0;
    m_title->setFullText(row.title);
    m_difficulty->setText(wordForDifficulty(row.difficulty));
    setLook(m_difficulty, row.difficulty == "easy" ? "ok" : row.difficulty == "medium" ? "warn" : "bad");
    m_difficulty->setVisible(!row.difficulty.isEmpty());
    m_why->setText(dueWords(row, momentOf(now)));
    m_queue->setText(m_isOut ? tr("Put it back into the queue") : tr("Take it out of the queue"));
    m_queue->setAccessibleName(m_queue->text());
    m_queue->setToolTip(m_isOut ? tr("It will be asked again when its time comes")
                                : tr("It will not be asked again until you put it back"));
    m_question->setVisible(!m_isOut);
    m_gradeRow->setVisible(!m_isOut);
    showFacts(row, now);
    if (!m_isOut) {
        showIntervals(row, now);
    }
}

void ReviewDetail::showFacts(const ReviewRow& row, WallTime now)
{
    const QDateTime moment = momentOf(now);
    m_effort->setText(partsOf(row.progress));
    for (QLabel* const value : {m_last, m_pause, m_memory}) {
        value->setVisible(!m_isOut);
        m_facts->labelForField(value)->setVisible(!m_isOut);
    }
    if (m_isOut) {
        return;
    }
    const auto pause = static_cast<int>(momentOf(row.card.last).date().daysTo(momentOf(row.card.due).date()));
    m_last->setText(tr("%1, it went: %2").arg(timeAgo(momentOf(row.card.last), moment), wordFor(row.card.lastGrade)));
    m_pause->setText(tr("%1, planned after %2").arg(span(pause), tr("%n reviews", nullptr, static_cast<int>(row.card.reviews))));
    m_memory->setText(memoryWords(row.card, now));
}

void ReviewDetail::showIntervals(const ReviewRow& row, WallTime now)
{
    const std::array<int, 4> days = daysAfterGrades(row.card, now);
    for (std::size_t i = 0; i < days.size(); ++i) {
        m_grades[i]->setInterval(comesBack(days[i]));
    }
}

} // namespace ca::progress
