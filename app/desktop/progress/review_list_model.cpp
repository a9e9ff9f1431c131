// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/progress/review_list_model.h"

#include "app/desktop/progress/words.h"

#include <algorithm>

namespace ca::progress {

void ReviewListModel::setRows(std::vector<ReviewRow> rows)
{
    const auto sameOne = [](const ReviewRow& a, const ReviewRow& b) { return a.problem == b.problem; };
    const bool stays = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), sameOne);
    if (!stays) {
        beginResetModel();
    }
    m_rows = std::move(rows);
    if (!stays) {
        endResetModel();
    } else if (!m_rows.empty()) {
        emit dataChanged(index(0), index(rowCount() - 1));
    }
}

int ReviewListModel::rowOf(const QString& problem) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const ReviewRow& row) { return row.problem == problem; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int ReviewListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ReviewListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ReviewRow& row = at(index.row());
    const QDateTime now = QDateTime::currentDateTime();
    switch (role) {
    case Qt::DisplayRole: return row.title;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return QStringList({row.title, wordForDifficulty(row.difficulty), dueWords(row, now), lastWords(row, now)}).join(", ");
    case DifficultyRole: return row.difficulty;
    case DueRole: return dueWords(row, now);
    case LastRole: return lastWords(row, now);
    case LateRole: return row.card.reviews > 0 && momentOf(row.card.due) <= now;
    default: return {};
    }
}

} // namespace ca::progress
