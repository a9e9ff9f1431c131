// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// A few figures in a row as columns, such as minutes of weeks.
#pragma once

#include "app/desktop/widgets/theme.h"

#include <QWidget>

#include <vector>

namespace ca::progress {

struct Column {
    double value = 0;
    QString label; // below; empty: none
    QString above; // on top of the column; empty: none
    QString words; // all of it, for the tooltip and screen readers
    bool strong = false;

    bool operator==(const Column&) const = default;
};

class ColumnChart : public QWidget {
    Q_OBJECT

public:
    /// The name is told to screen readers.
    ColumnChart(const Theme& theme, const QString& name, QWidget* parent = nullptr);

    void setColumns(std::vector<Column> columns);
    [[nodiscard]] const std::vector<Column>& columns() const { return m_columns; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    void paintColumn(QPainter& painter, const QRectF& box, const Column& column, double part) const;
    void paintLabels(QPainter& painter, double step) const;

    const Theme& m_theme;
    std::vector<Column> m_columns;
};

} // namespace ca::progress
