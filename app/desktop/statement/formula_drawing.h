// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// A formula that has been set: signs, lines and shapes with their places, the baseline at y = 0.
#pragma once

#include <QColor>
#include <QFont>
#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace ca {

struct FormulaDrawing {
    struct Run {
        QPointF at;
        QString text;
        QFont font;
        bool unknown = false; // a command that we do not know, shown as it was written
    };

    qreal width = 0;
    qreal ascent = 0;
    qreal descent = 0;
    std::vector<Run> runs;
    std::vector<QRectF> lines;
    std::vector<QPainterPath> shapes;

    [[nodiscard]] qreal height() const { return ascent + descent; }
    /// Puts a part's baseline begin at `at` and grows to hold it.
    void add(const FormulaDrawing& part, QPointF at);
    /// Like add() with the part beside what is there.
    void append(const FormulaDrawing& part);
    void paint(QPainter& painter, QPointF baseline, qreal scale, const QColor& ink, const QColor& faint) const;
};

} // namespace ca
