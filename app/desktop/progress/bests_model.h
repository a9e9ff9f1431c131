// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The best accepted runs: of each problem and language the fastest and the smallest.
#pragma once

#include "app/desktop/progress/known_problems.h"
#include "app/link/figures.h"

#include <QAbstractTableModel>

namespace ca {
class Theme;
}

namespace ca::progress {

class BestsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum ColumnName { ProblemColumn, LanguageColumn, TimeColumn, MemoryColumn, ColumnCount };
    enum Role { SortRole = Qt::UserRole };

    explicit BestsModel(const Theme& theme, QObject* parent = nullptr);

    void setBests(std::vector<ProblemBest> bests);
    void setProblems(Problems problems);
    void setLanguages(LanguageNames languages);
    [[nodiscard]] const ProblemBest& at(int row) const { return m_bests[static_cast<std::size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const ProblemBest& best, int column) const;
    void tellAll();

    const Theme& m_theme;
    std::vector<ProblemBest> m_bests;
    Problems m_problems = std::make_shared<const KnownProblems>();
    LanguageNames m_languages;
};

} // namespace ca::progress
