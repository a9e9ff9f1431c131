// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/statement/formula_fences.h"

#include <QPainterPathStroker>

namespace ca {

namespace {

/// Drawn for the opening sign in a box from (0, 0) to (1, height), the open side to the right.
struct Box {
    qreal width;
    qreal height;
    qreal em;
};

QPainterPath stroked(const QPainterPath& path, qreal thickness, Qt::PenJoinStyle join = Qt::MiterJoin)
{
    QPainterPathStroker stroker;
    stroker.setWidth(thickness);
    stroker.setCapStyle(Qt::FlatCap);
    stroker.setJoinStyle(join);
    return stroker.createStroke(path);
}

/// Thin at the ends, thick in the middle, like the letter.
QPainterPath parenthesis(const Box& box)
{
    const qreal thick = 0.085 * box.em;
    const qreal thin = 0.03 * box.em;
    const qreal right = box.width * 0.92;
    QPainterPath path(QPointF(right, 0));
    path.cubicTo(-box.width * 0.12, box.height * 0.28, -box.width * 0.12, box.height * 0.72, right, box.height);
    path.lineTo(right + thin, box.height - thin);
    const qreal inner = -box.width * 0.12 + thick * 4 / 3;
    path.cubicTo(inner, box.height * 0.72, inner, box.height * 0.28, right + thin, thin);
    path.closeSubpath();
    return path;
}

QPainterPath bracket(const Box& box, bool top, bool bottom)
{
    const qreal stem = box.width * 0.3;
    QPainterPath path(QPointF(top ? box.width * 0.9 : stem, 0));
    path.lineTo(stem, 0);
    path.lineTo(stem, box.height);
    path.lineTo(bottom ? box.width * 0.9 : stem, box.height);
    return stroked(path, 0.055 * box.em);
}

QPainterPath brace(const Box& box)
{
    const qreal middle = box.height / 2;
    const qreal x = box.width * 0.5;
    QPainterPath path(QPointF(box.width * 0.95, 0));
    path.cubicTo(x * 0.9, 0, x, box.em * 0.1, x, box.em * 0.35);
    path.lineTo(x, middle - box.em * 0.3);
    path.cubicTo(x, middle - box.em * 0.08, x * 0.8, middle, box.width * 0.05, middle);
    path.cubicTo(x * 0.8, middle, x, middle + box.em * 0.08, x, middle + box.em * 0.3);
    path.lineTo(x, box.height - box.em * 0.35);
    path.cubicTo(x, box.height - box.em * 0.1, x * 0.9, box.height, box.width * 0.95, box.height);
    return stroked(path, 0.06 * box.em, Qt::RoundJoin);
}

QPainterPath angle(const Box& box)
{
    QPainterPath path(QPointF(box.width * 0.85, 0));
    path.lineTo(box.width * 0.2, box.height / 2);
    path.lineTo(box.width * 0.85, box.height);
    return stroked(path, 0.05 * box.em);
}

QPainterPath bars(const Box& box, int count)
{
    QPainterPath path;
    for (int i = 0; i < count; ++i) {
        const qreal x = box.width * (count == 1 ? 0.5 : 0.3 + 0.4 * i);
        path.moveTo(x, 0);
        path.lineTo(x, box.height);
    }
    return stroked(path, 0.05 * box.em);
}

QPainterPath outlineOf(QChar sign, const Box& box)
{
    switch (sign.unicode()) {
    case u'(': return parenthesis(box);
    case u'[': return bracket(box, true, true);
    case u'⌊': return bracket(box, false, true);
    case u'⌈': return bracket(box, true, false);
    case u'{': return brace(box);
    case u'⟨': return angle(box);
    case u'|': return bars(box, 1);
    case u'‖': return bars(box, 2);
    default: return {};
    }
}

/// The opening sign of which a closing one is the mirror image; itself for others.
QChar openingOf(QChar sign)
{
    constexpr char16_t kPairs[][2] = {{u')', u'('}, {u']', u'['}, {u'⌋', u'⌊'}, {u'⌉', u'⌈'}, {u'}', u'{'}, {u'⟩', u'⟨'}};
    for (const auto& pair : kPairs) {
        if (sign == pair[0]) {
            return pair[1];
        }
    }
    return sign;
}

} // namespace

FormulaDrawing growingFence(const QString& sign, qreal top, qreal bottom, qreal em)
{
    FormulaDrawing drawing;
    if (sign.size() != 1) {
        return drawing;
    }
    const QChar opening = openingOf(sign.front());
    const qreal height = bottom - top;
    const Box box{em * 0.3 + std::min(height * 0.05, em * 0.3), height, em};
    QPainterPath path = outlineOf(opening, box);
    if (path.isEmpty()) {
        return drawing;
    }
    if (opening != sign.front()) {
        path = QTransform(-1, 0, 0, 1, box.width, 0).map(path);
    }
    drawing.shapes.push_back(path.translated(0, top));
    drawing.width = box.width;
    drawing.ascent = -top;
    drawing.descent = bottom;
    return drawing;
}

FormulaDrawing rootHook(qreal top, qreal bottom, qreal em)
{
    const qreal width = em * 0.62;
    const qreal middle = bottom - std::min((bottom - top) * 0.5, em * 0.5);
    FormulaDrawing drawing;
    QPainterPath up(QPointF(em * 0.02, middle + em * 0.06));
    up.lineTo(em * 0.15, middle);
    drawing.shapes.push_back(stroked(up, em * 0.04));
    QPainterPath down(QPointF(em * 0.13, middle));
    down.lineTo(em * 0.3, bottom);
    drawing.shapes.push_back(stroked(down, em * 0.085));
    QPainterPath rise(QPointF(em * 0.3, bottom + em * 0.02));
    rise.lineTo(width, top + em * 0.0225);
    drawing.shapes.push_back(stroked(rise, em * 0.045));
    drawing.width = width;
    drawing.ascent = -top;
    drawing.descent = bottom;
    return drawing;
}

} // namespace ca
