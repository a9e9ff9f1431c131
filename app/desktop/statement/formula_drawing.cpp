// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/statement/formula_drawing.h"

#include <QPainter>

#include <algorithm>

namespace ca {

void FormulaDrawing::add(const FormulaDrawing& part, QPointF at)
{
    for (Run run : part.runs) {
        run.at += at;
        runs.push_back(std::move(run));
    }
    for (const QRectF& line : part.lines) {
        lines.push_back(line.translated(at));
    }
    for (const QPainterPath& shape : part.shapes) {
        shapes.push_back(shape.translated(at));
    }
    width = std::max(width, at.x() + part.width);
    ascent = std::max(ascent, part.ascent - at.y());
    descent = std::max(descent, part.descent + at.y());
}

void FormulaDrawing::append(const FormulaDrawing& part)
{
    add(part, {width, 0});
}

void FormulaDrawing::paint(QPainter& painter, QPointF baseline, qreal scale, const QColor& ink, const QColor& faint) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(baseline);
    painter.scale(scale, scale);
    for (const Run& run : runs) {
        painter.setFont(run.font);
        painter.setPen(run.unknown ? faint : ink);
        painter.drawText(run.at, run.text);
    }
    for (const QRectF& line : lines) {
        painter.fillRect(line, ink);
    }
    for (const QPainterPath& shape : shapes) {
        painter.fillPath(shape, ink);
    }
    painter.restore();
}

} // namespace ca
