// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/progress/submission_log_page.h"

#include "app/desktop/progress/card.h"
#include "app/desktop/progress/log_filter_bar.h"
#include "app/desktop/progress/submission_log_model.h"
#include "app/desktop/progress/words.h"
#include "app/desktop/widgets/empty_state.h"
#include "app/desktop/widgets/table.h"
#include "app/link/record_words.h"

#include <QLabel>
#include <QPointer>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ca::progress {

namespace {

QStringList samples()
{
    return {verdictWord(Verdict::MemoryLimit),
            {},
            "JavaScript",
            "lab.school.org:3000",
            "888.8 ms",
            "888.8 MB",
            timeAgo(QDateTime::currentDateTime().addDays(-1), QDateTime::currentDateTime())};
}

} // namespace

SubmissionLogPage::SubmissionLogPage(SubmissionReader& reader, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_reader(reader)
    , m_bar(new LogFilterBar(theme, this))
    , m_model(new SubmissionLogModel(reader, theme, 0, this))
    , m_count(new QLabel(this))
    , m_states(new QStackedWidget(this))
    , m_table(new Table(theme, tr("All submissions"), m_model, SubmissionLogModel::ProblemColumn, samples(), this))
{
    setLook(m_count, "small");
    auto* const nothing = new EmptyState(
        theme, {"search", tr("Nothing like that"), tr("No submission fits what is asked for."), tr("Show all submissions")},
        this);
    m_table->setDispensable({SubmissionLogModel::MemoryColumn, SubmissionLogModel::TimeColumn, SubmissionLogModel::LanguageColumn,
                             SubmissionLogModel::PlaceColumn});
    auto* const card = new Card(theme, {}, this);
    card->setFlush();
    card->add(m_table);
    m_states->addWidget(card);
    m_states->addWidget(nothing);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 14, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_bar);
    column->addWidget(m_count);
    column->addWidget(m_states, 1);
    m_table->setToolTip(tr("Enter or a double click shows a submission's source"));

    connect(nothing, &EmptyState::pressed, m_bar, &LogFilterBar::clear);
    connect(m_bar, &LogFilterBar::changed, this, [this] { m_model->setFilter(m_bar->filter()); });
    connect(m_model, &SubmissionLogModel::counted, this, &SubmissionLogPage::showCount);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const SubmissionRecord* const record = m_model->at(index.row())) {
            emit opened(*record);
        }
    });
    m_model->setFilter(m_bar->filter());
    readPlaces();
}

void SubmissionLogPage::readPlaces()
{
    m_reader.readJudges([this, guard = QPointer(this)](const std::vector<std::string>& judges) {
        if (guard) {
            m_bar->setJudges(judges);
        }
    });
}

void SubmissionLogPage::setProblems(const Problems& problems)
{
    m_bar->setProblems(problems);
    m_model->setProblems(problems);
}

void SubmissionLogPage::setLanguages(const LanguageNames& languages)
{
    m_bar->setLanguages(languages);
    m_model->setLanguages(languages);
}

void SubmissionLogPage::refresh()
{
    m_model->refresh();
    readPlaces();
}

void SubmissionLogPage::showCount()
{
    const int rows = m_model->rowCount();
    m_count->setText(tr("%Ln submissions, newest first", nullptr, rows));
    m_states->setCurrentIndex(rows == 0 ? 1 : 0);
}

} // namespace ca::progress
