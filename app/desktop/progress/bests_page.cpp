// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/progress/bests_page.h"

#include "app/desktop/progress/bests_model.h"
#include "app/desktop/progress/card.h"
#include "app/desktop/widgets/empty_state.h"
#include "app/desktop/widgets/table.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ca::progress {

BestsPage::BestsPage(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_model(new BestsModel(theme, this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_search(new QLineEdit(this))
    , m_states(new QStackedWidget(this))
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(BestsModel::SortRole);
    m_sorted->setSortLocaleAware(true);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setFilterKeyColumn(BestsModel::ProblemColumn);
    m_table = new Table(theme, tr("Personal bests"), m_sorted, BestsModel::ProblemColumn, {{}, "JavaScript", "888.8 ms", "888.8 MB"}, this);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(BestsModel::ProblemColumn, Qt::AscendingOrder);
    m_table->setToolTip(tr("Enter or a double click opens the problem"));
    m_search->setPlaceholderText(tr("Search by problem"));
    m_search->setAccessibleName(tr("Search by problem"));
    m_search->setToolTip(tr("Only problems whose title has these letters"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(theme.icon("search", &Tokens::faint), QLineEdit::LeadingPosition);

    m_table->setDispensable({BestsModel::LanguageColumn});
    auto* const card = new Card(theme, {}, this);
    card->setFlush();
    card->add(m_table);
    m_states->addWidget(card);
    m_states->addWidget(new EmptyState(
        theme, {"trophy", tr("No bests yet"), tr("Each accepted submission shows here how fast and how small it was."), {}}, this));
    auto* const nothing = new EmptyState(
        theme, {"search", tr("Nothing like that"), tr("No best is of a problem with these letters."), tr("Show all bests")}, this);
    m_states->addWidget(nothing);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 14, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_search);
    column->addWidget(m_states, 1);
    connect(nothing, &EmptyState::pressed, m_search, &QLineEdit::clear);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_sorted->setFilterFixedString(text);
        choose();
    });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        emit opened(QString::fromStdString(m_model->at(m_sorted->mapToSource(index).row()).problem));
    });
    choose();
}

void BestsPage::setBests(std::vector<ProblemBest> bests)
{
    m_model->setBests(std::move(bests));
    choose();
}

void BestsPage::setProblems(const Problems& problems)
{
    m_model->setProblems(problems);
}

void BestsPage::setLanguages(const LanguageNames& languages)
{
    m_model->setLanguages(languages);
}

void BestsPage::choose()
{
    m_states->setCurrentIndex(m_model->rowCount() == 0 ? 1 : m_sorted->rowCount() == 0 ? 2 : 0);
    m_search->setVisible(m_model->rowCount() > 0);
}

} // namespace ca::progress
