// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Personal bests as a table that is searched and sorted; a double click opens the problem.
#pragma once

#include "app/desktop/progress/known_problems.h"
#include "app/desktop/widgets/theme.h"
#include "app/link/figures.h"

#include <QWidget>

class QLineEdit;
class QSortFilterProxyModel;
class QStackedWidget;

namespace ca {
class Table;
}

namespace ca::progress {

class BestsModel;

class BestsPage : public QWidget {
    Q_OBJECT

public:
    explicit BestsPage(const Theme& theme, QWidget* parent = nullptr);

    void setBests(std::vector<ProblemBest> bests);
    void setProblems(const Problems& problems);
    void setLanguages(const LanguageNames& languages);
    [[nodiscard]] Table& table() { return *m_table; }
    [[nodiscard]] QLineEdit& search() { return *m_search; }

signals:
    void opened(const QString& problem);

private:
    void choose();

    BestsModel* m_model;
    QSortFilterProxyModel* m_sorted;
    QLineEdit* m_search;
    Table* m_table;
    QStackedWidget* m_states;
};

} // namespace ca::progress
