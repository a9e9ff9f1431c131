// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/statement/submissions_page.h"

#include "app/desktop/statement/diff_view.h"
#include "app/desktop/statement/submissions_model.h"
#include "app/desktop/widgets/empty_state.h"
#include "app/desktop/widgets/table.h"
#include "app/desktop/widgets/theme.h"
#include "app/link/record_words.h"

#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

namespace ca {

namespace {

/// One of each column, as wide as they come.
QStringList samples()
{
    return {{}, QStringLiteral("JavaScript"), placeWord("docker"), QStringLiteral("888.8 ms"), QStringLiteral("888.8 MB"),
            QLocale().toString(QDateTime(QDate(2000, 12, 28), QTime(20, 48)), SubmissionsModel::tr("d MMM, HH:mm"))};
}

} // namespace

SubmissionsPage::SubmissionsPage(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_states(new QStackedWidget(this))
    , m_model(new SubmissionsModel(theme, this))
    , m_table(new Table(theme, tr("Submissions of this problem"), m_model, SubmissionsModel::VerdictColumn, samples(), this))
    , m_place(new QComboBox(this))
    , m_open(new QPushButton(theme.icon("edit"), tr("Open in the editor"), this))
    , m_compare(new QPushButton(theme.icon("diff"), tr("Compare"), this))
    , m_diff(new DiffView(theme, this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
{
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setDispensable({SubmissionsModel::MemoryColumn, SubmissionsModel::TimeColumn, SubmissionsModel::LanguageColumn,
                             SubmissionsModel::PlaceColumn});
    m_place->setAccessibleName(tr("Judged by"));
    m_place->setToolTip(tr("Only submissions that were judged there"));
    m_open->setToolTip(tr("Open the selected submission in the editor (Enter)"));
    m_compare->setToolTip(tr("Compare the two selected submissions, or the selected one with the one before it"));

    auto* const list = new QWidget(this);
    auto* const rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_table);
    auto* const buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 6, 12, 8);
    buttons->addWidget(m_compare);
    buttons->addWidget(m_open);
    buttons->addStretch();
    buttons->addWidget(m_place);
    rows->addLayout(buttons);

    m_splitter->addWidget(list);
    m_splitter->addWidget(m_diff);
    m_splitter->setChildrenCollapsible(false);
    m_diff->hide();

    m_states->addWidget(
        new EmptyState(theme, {"history", tr("No submissions yet"), tr("What you submit is listed here, with its verdict and its source."), {}}, this));
    m_states->addWidget(m_splitter);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_states);

    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SubmissionsPage::follow);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) { emit opened(m_model->at(index.row()).id); });
    connect(m_open, &QPushButton::clicked, this, [this] { emit opened(m_model->at(selectedRows().front()).id); });
    connect(m_place, &QComboBox::activated, this, &SubmissionsPage::list);
    connect(m_compare, &QPushButton::clicked, this, &SubmissionsPage::compare);
    follow();
}

void SubmissionsPage::setSubmissions(std::vector<SubmissionRow> submissions)
{
    m_states->setCurrentIndex(submissions.empty() ? 0 : 1);
    m_rows = std::move(submissions);
    offerPlaces();
    list();
}

void SubmissionsPage::offerPlaces()
{
    QStringList places;
    for (const SubmissionRow& row : m_rows) {
        if (!places.contains(row.place)) {
            places << row.place;
        }
    }
    std::sort(places.begin(), places.end());
    const QString chosen = m_place->currentText();
    m_place->clear();
    m_place->addItem(tr("Any place"));
    m_place->addItems(places);
    m_place->setCurrentIndex(std::max(0, m_place->findText(chosen)));
    m_place->setVisible(places.size() > 1);
}

void SubmissionsPage::list()
{
    std::vector<SubmissionRow> rows = m_rows;
    if (m_place->currentIndex() > 0) {
        std::erase_if(rows, [this](const SubmissionRow& row) { return row.place != m_place->currentText(); });
    }
    m_model->setRows(std::move(rows));
    m_diff->hide();
    m_pair = {-1, -1};
    follow();
}

std::vector<int> SubmissionsPage::selectedRows() const
{
    std::vector<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        rows.push_back(index.row());
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

void SubmissionsPage::follow()
{
    const std::vector<int> rows = selectedRows();
    m_open->setEnabled(rows.size() == 1);
    m_compare->setEnabled(rows.size() == 2 || (rows.size() == 1 && rows.front() + 1 < m_model->rowCount()));
    m_compare->setText(rows.size() == 1 ? tr("Compare with the one before") : tr("Compare"));
}

/// The newest submissions come first in the list.
void SubmissionsPage::compare()
{
    const std::vector<int> rows = selectedRows();
    if (rows.empty()) {
        return;
    }
    const int newer = rows.front();
    const int older = rows.size() > 1 ? rows.back() : newer + 1;
    m_pair = {m_model->at(older).id, m_model->at(newer).id};
    m_sources.clear();
    const auto titleOf = [&](int row) {
        return m_model->index(row, SubmissionsModel::VerdictColumn).data().toString() + " · "
            + m_model->index(row, SubmissionsModel::WhenColumn).data().toString();
    };
    m_diff->setTitles(titleOf(older), titleOf(newer));
    emit sourceWanted(m_pair.first);
    emit sourceWanted(m_pair.second);
}

void SubmissionsPage::setSource(qint64 submission, const QString& source)
{
    if (submission != m_pair.first && submission != m_pair.second) {
        return;
    }
    m_sources.insert(submission, source);
    if (m_sources.contains(m_pair.first) && m_sources.contains(m_pair.second)) {
        showDiff();
    }
}

/// The list keeps a third when the diff comes; afterwards its height is the user's.
void SubmissionsPage::makeRoom()
{
    if (m_diff->isHidden()) {
        m_diff->show();
        m_splitter->setSizes({height() / 3, height() * 2 / 3});
    }
}

void SubmissionsPage::showDiff()
{
    m_errands.run([left = m_sources[m_pair.first].toStdString(), right = m_sources[m_pair.second].toStdString()] { return diffOf(left, right); },
                  [this, pair = m_pair](SourceDiff diff) {
                      if (pair == m_pair) {
                          m_diff->setDiff(std::move(diff));
                          makeRoom();
                          emit compared();
                      }
                  });
}

} // namespace ca
