// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Named bars under each other, each with its figure at the right.
#pragma once

#include "app/desktop/widgets/theme.h"

#include <QWidget>

#include <vector>

namespace ca::progress {

struct Bar {
    QString name;
    QString value;
    double filled = 0; // of the whole width, 0 to 1
    double begun = 0;  // behind it, in a paler colour, from the end of the filled part on
    QString words;     // all of it, for tooltips and screen readers

    bool operator==(const Bar&) const = default;
};

class BarList : public QWidget {
    Q_OBJECT

public:
    /// The name is told to screen readers.
    BarList(const Theme& theme, const QString& name, QWidget* parent = nullptr);

    void setBars(std::vector<Bar> bars);
    [[nodiscard]] const std::vector<Bar>& bars() const { return m_bars; }
    void setColour(QColor Tokens::*colour);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] int rowHeight() const;
    void paintBar(QPainter& painter, const Bar& bar, const QRectF& box) const;

    const Theme& m_theme;
    std::vector<Bar> m_bars;
    QColor Tokens::*m_colour = &Tokens::accent;
};

} // namespace ca::progress
