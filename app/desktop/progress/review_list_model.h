// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// One part of the review queue as a list.
#pragma once

#include "app/desktop/progress/review_lists.h"

#include <QAbstractListModel>

namespace ca::progress {

class ReviewListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { DifficultyRole = Qt::UserRole, DueRole, LastRole, LateRole };

    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<ReviewRow> rows);
    [[nodiscard]] const ReviewRow& at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int rowOf(const QString& problem) const; // -1: not among them

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<ReviewRow> m_rows;
};

} // namespace ca::progress
