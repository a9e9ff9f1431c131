// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/browser/problem_list_model.h"

#include <QCoreApplication>

namespace ca {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ca::ProblemListModel)
};

QString said(const ProblemRow& row)
{
    QStringList parts{row.title};
    if (row.broken()) {
        parts << Words::tr("cannot be opened") << row.mistake;
        return parts.join(", ");
    }
    parts << wordFor(row.difficulty) << wordFor(row.standing.state);
    if (row.standing.favourite) {
        parts << Words::tr("favourite");
    }
    if (row.standing.due) {
        parts << Words::tr("due for review");
    }
    parts << row.tags;
    parts.removeAll(QString());
    return parts.join(", ");
}

QString facts(const ProblemRow& row)
{
    QStringList parts{Words::tr("No. %1").arg(row.number)};
    if (!row.topic.isEmpty()) {
        parts << row.topic;
    }
    parts << Words::tr("%n tests", nullptr, row.tests) << Words::tr("limit %1").arg(shortTime(row.timeLimit));
    if (row.standing.best) {
        parts << Words::tr("your best %1").arg(shortTime(*row.standing.best));
    }
    return parts.join(QStringLiteral(" · "));
}

QString tip(const ProblemRow& row)
{
    if (row.broken()) {
        return Words::tr("<b>%1</b> cannot be opened.<br>%2").arg(row.title.toHtmlEscaped(), row.mistake.toHtmlEscaped());
    }
    return QStringLiteral("<b>%1</b><br>%2<br>%3")
        .arg(row.title.toHtmlEscaped(), row.tagLine.toHtmlEscaped(), facts(row).toHtmlEscaped());
}

} // namespace

void ProblemListModel::setRows(std::vector<ProblemRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_places.clear();
    m_places.reserve(static_cast<qsizetype>(m_rows.size()));
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_places.insert(m_rows[i].id, static_cast<int>(i));
    }
    endResetModel();
}

void ProblemListModel::setStanding(const QString& id, const Standing& standing)
{
    const int row = rowOf(id);
    if (row < 0 || m_rows[static_cast<std::size_t>(row)].standing == standing) {
        return;
    }
    m_rows[static_cast<std::size_t>(row)].standing = standing;
    emit dataChanged(index(row), index(row));
}

int ProblemListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ProblemListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ProblemRow& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::ToolTipRole:
        return tip(row);
    case Qt::AccessibleTextRole:
        return said(row);
    case IdRole:
        return row.id;
    case RowRole:
        return QVariant::fromValue(&row);
    default:
        return {};
    }
}

} // namespace ca
