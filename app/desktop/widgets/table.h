// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// A table in our look: rows without a grid, figures at the right, Enter and double click open.
#pragma once

#include "app/desktop/widgets/theme.h"

#include <QTableView>

namespace ca {

/// What a column is called; figures stand at the right.
struct TableHead {
    QString title;
    bool isFigure = false;
};

/// For QAbstractItemModel::headerData(); the alignment is that of the column's cells, too.
[[nodiscard]] QVariant headerOf(const TableHead& head, Qt::Orientation orientation, int role);

class Table : public QTableView {
    Q_OBJECT

public:
    /// The name is told to screen readers. One column takes the room that the others, of the given texts' widths, leave.
    Table(const Theme& theme, const QString& name, QAbstractItemModel* model, int wideColumn, const QStringList& samples,
          QWidget* parent = nullptr);

    /// Columns to do without, the first one first, while the wide one would be too narrow to be read.
    void setDispensable(const QList<int>& columns);
    /// As high as its rows, at most so many; it does not scroll then.
    void showWhole(int rows);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void measure();
    void fit();

    const Theme& m_theme;
    int m_wide;
    QStringList m_samples;
    QList<int> m_dispensable;
    int m_whole = 0;
};

} // namespace ca
