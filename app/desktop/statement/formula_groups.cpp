// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Fences, accents and grids: what is drawn around formulas, or holds several.
#include "app/desktop/statement/formula_fences.h"
#include "app/desktop/statement/formula_setter.h"

#include <QFontMetricsF>

#include <algorithm>

namespace ca {

namespace {

QString toQt(const std::string& text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

/// The font's own sign as long as it is high enough.
FormulaDrawing FormulaSetter::fenceSign(const QString& sign, const FormulaDrawing& content, Style style) const
{
    if (sign.isEmpty()) {
        return {};
    }
    FormulaDrawing own = text(sign, font(Face::Upright, style));
    const qreal reach = std::max(content.ascent - axis(style), content.descent + axis(style));
    if (own.ascent - axis(style) >= reach * 0.92) {
        return own;
    }
    const qreal margin = em(style) * 0.04;
    FormulaDrawing grown = growingFence(sign, -axis(style) - reach - margin, -axis(style) + reach + margin, em(style));
    return grown.shapes.empty() ? own : grown;
}

FormulaDrawing FormulaSetter::fence(const FormulaNode& node, Style style) const
{
    const FormulaDrawing content = set(node.parts[0], style);
    FormulaDrawing drawing = fenceSign(toQt(node.opening), content, style);
    drawing.append(content);
    drawing.append(fenceSign(toQt(node.closing), content, style));
    return drawing;
}

FormulaDrawing FormulaSetter::accent(const FormulaNode& node, Style style) const
{
    const FormulaDrawing content = set(node.parts[0], style);
    const qreal gap = em(style) * 0.07;
    FormulaDrawing drawing = content;
    if (node.text == "overline" || node.text == "underline") {
        const qreal line = thickness(style);
        const qreal y = node.text == "overline" ? -content.ascent - gap - line : content.descent + gap;
        drawing.lines.emplace_back(0, y, content.width, line);
        drawing.ascent = std::max(drawing.ascent, -y);
        drawing.descent = std::max(drawing.descent, y + line);
        return drawing;
    }
    const QFont markFont = font(Face::Upright, {std::max(style.size * 0.8, 0.5), false});
    const QRectF ink = QFontMetricsF(markFont).tightBoundingRect(toQt(node.text));
    const QPointF at((content.width - ink.width()) / 2 - ink.left() + em(style) * 0.04, -content.ascent - em(style) * 0.02 - ink.bottom());
    drawing.runs.push_back({at, toQt(node.text), markFont, false});
    drawing.ascent = std::max(drawing.ascent, -at.y() - ink.top());
    return drawing;
}

FormulaDrawing FormulaSetter::grid(const FormulaNode& node, Style style) const
{
    if (node.columns == 0) {
        return {};
    }
    const Style inner{style.size, false};
    std::vector<FormulaDrawing> cells;
    std::vector<qreal> widths(node.columns, 0);
    for (const FormulaNode& cell : node.parts) {
        cells.push_back(set(cell, inner));
        qreal& width = widths[(cells.size() - 1) % node.columns];
        width = std::max(width, cells.back().width);
    }
    FormulaDrawing drawing;
    qreal baseline = 0;
    for (std::size_t first = 0; first < cells.size(); first += node.columns) {
        qreal ascent = em(style) * 0.7;
        qreal descent = em(style) * 0.25;
        for (std::size_t i = first; i < first + node.columns; ++i) {
            ascent = std::max(ascent, cells[i].ascent);
            descent = std::max(descent, cells[i].descent);
        }
        baseline += first == 0 ? ascent : ascent + em(style) * 0.2;
        qreal x = 0;
        for (std::size_t column = 0; column < node.columns; ++column) {
            const FormulaDrawing& cell = cells[first + column];
            const qreal spare = widths[column] - cell.width;
            const bool left = node.align == FormulaNode::Align::Left || (node.align == FormulaNode::Align::Alternate && column % 2 == 1);
            const bool centre = node.align == FormulaNode::Align::Centre;
            drawing.add(cell, {x + (left ? 0 : centre ? spare / 2 : spare), baseline});
            const qreal gap = node.align == FormulaNode::Align::Alternate ? 0.28 : 0.8;
            x += widths[column] + (column + 1 < node.columns ? em(style) * gap : 0);
        }
        drawing.width = std::max(drawing.width, x);
        baseline += descent;
    }
    FormulaDrawing centred;
    centred.add(drawing, {0, -axis(style) - baseline / 2});
    centred.ascent = axis(style) + baseline / 2;
    centred.descent = baseline / 2 - axis(style);
    return centred;
}

} // namespace ca
