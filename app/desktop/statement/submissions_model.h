// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// A problem's submissions as a table.
#pragma once

#include "app/desktop/statement/submission_row.h"

#include <QAbstractTableModel>

#include <vector>

namespace ca {

class Theme;

class SubmissionsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { VerdictColumn, LanguageColumn, PlaceColumn, TimeColumn, MemoryColumn, WhenColumn, ColumnCount };

    explicit SubmissionsModel(const Theme& theme, QObject* parent = nullptr);

    void setRows(std::vector<SubmissionRow> rows);
    [[nodiscard]] const SubmissionRow& at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const SubmissionRow& row, int column) const;

    const Theme& m_theme;
    std::vector<SubmissionRow> m_rows;
};

} // namespace ca
