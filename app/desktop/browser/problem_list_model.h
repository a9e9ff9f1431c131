// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// All problems of the library, in its order.
#pragma once

#include "app/desktop/browser/problem_row.h"

#include <QAbstractListModel>
#include <QHash>

#include <vector>

namespace ca {

class ProblemListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole,
        RowRole, // const ProblemRow*, valid until the model changes
    };

    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<ProblemRow> rows);
    void setStanding(const QString& id, const Standing& standing);

    [[nodiscard]] const std::vector<ProblemRow>& rows() const { return m_rows; }
    /// -1 when there is none of that name.
    [[nodiscard]] int rowOf(const QString& id) const { return m_places.value(id, -1); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<ProblemRow> m_rows;
    QHash<QString, int> m_places;
};

} // namespace ca
