// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Theory: every node becomes a drawing around a baseline, and drawings are put beside, above and below each other, with the proportions
// of the TeXbook's appendix G in round figures. Sizes shrink by steps down to a floor, so deep trees stay legible.
#include "app/desktop/statement/formula_fences.h"
#include "app/desktop/statement/formula_setter.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>

namespace ca {

namespace {

using Kind = FormulaNode::Kind;
using Style = FormulaSetter::Style;

constexpr qreal kScript = 0.72;
constexpr qreal kSmallest = 0.55;

Style scriptOf(Style style)
{
    return {std::max(style.size * kScript, kSmallest), false};
}

bool isOperationBefore(Atom atom)
{
    return atom == Atom::Ordinary || atom == Atom::Closing || atom == Atom::Inner;
}

QString toQt(const std::string& text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

FormulaSetter::FormulaSetter(const FormulaFonts& fonts)
    : m_fonts(fonts)
{
    const QFontMetricsF metrics(m_fonts.math);
    m_em = metrics.horizontalAdvance(QChar(0x2014));
    const QRectF minus = metrics.tightBoundingRect(QStringLiteral("−"));
    m_axis = -minus.center().y();
}

qreal FormulaSetter::thickness(Style style) const
{
    return std::max(em(style) * 0.05, 0.8);
}

QFont FormulaSetter::font(Face face, Style style) const
{
    QFont font = face == Face::Text ? m_fonts.text : face == Face::Code ? m_fonts.code : m_fonts.math;
    font.setPointSizeF(font.pointSizeF() * style.size);
    font.setItalic(face == Face::Italic);
    font.setBold(face == Face::Bold);
    return font;
}

FormulaDrawing FormulaSetter::text(const QString& text, const QFont& font) const
{
    const QFontMetricsF metrics(font);
    const QRectF ink = metrics.tightBoundingRect(text);
    FormulaDrawing drawing;
    drawing.runs.push_back({QPointF(0, 0), text, font, false});
    drawing.width = metrics.horizontalAdvance(text);
    if (font.italic() && text.size() == 1) { // slanted letters reach beyond their width: "f" and "j" touch what follows
        drawing.width = std::max(drawing.width, ink.right());
    }
    drawing.ascent = std::max(0.0, -ink.top());
    drawing.descent = std::max(0.0, ink.bottom());
    return drawing;
}

FormulaDrawing FormulaSetter::set(const FormulaNode& node, Style style) const
{
    switch (node.kind) {
    case Kind::Row: return row(node, style);
    case Kind::Symbol: return symbol(node, style);
    case Kind::BigOperator: return bigOperator(node, style);
    case Kind::Fraction: return fraction(node, style);
    case Kind::Root: return root(node, style);
    case Kind::Scripts: return scripts(node, style);
    case Kind::Fence: return fence(node, style);
    case Kind::Accent: return accent(node, style);
    case Kind::Grid: return grid(node, style);
    case Kind::Space: {
        FormulaDrawing space;
        space.width = node.width * em(style);
        return space;
    }
    case Kind::Unknown: {
        FormulaDrawing source = text(toQt(node.text), font(Face::Code, {style.size * 0.9, false}));
        source.runs.front().unknown = true;
        return source;
    }
    }
    return {};
}

std::vector<Atom> FormulaSetter::atomsOf(const std::vector<FormulaNode>& parts)
{
    std::vector<Atom> atoms(parts.size());
    Atom before = Atom::Opening; // the begin is like an opening sign
    std::ptrdiff_t lastVisible = -1;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        atoms[i] = parts[i].atom;
        if (parts[i].kind == Kind::Space) {
            continue;
        }
        if (atoms[i] == Atom::Binary && !isOperationBefore(before)) {
            atoms[i] = Atom::Ordinary;
        }
        const bool ends = atoms[i] == Atom::Relation || atoms[i] == Atom::Closing || atoms[i] == Atom::Punctuation;
        if (ends && lastVisible >= 0 && atoms[static_cast<std::size_t>(lastVisible)] == Atom::Binary) {
            atoms[static_cast<std::size_t>(lastVisible)] = Atom::Ordinary;
        }
        before = atoms[i];
        lastVisible = static_cast<std::ptrdiff_t>(i);
    }
    return atoms;
}

qreal FormulaSetter::spaceBetween(Atom left, Atom right, Style style) const
{
    // Rows: left; columns: right; 1 thin, 2 medium, 3 thick; negative: not in scripts.
    static constexpr std::array<std::array<int, 8>, 8> kSpaces{{
        // Ord  Op  Bin  Rel Open Close Punct Inner
        {0, 1, -2, -3, 0, 0, 0, -1},     // Ordinary
        {1, 1, 0, -3, 0, 0, 0, -1},      // Operator
        {-2, -2, 0, 0, -2, 0, 0, -2},    // Binary
        {-3, -3, 0, 0, -3, 0, 0, -3},    // Relation
        {0, 0, 0, 0, 0, 0, 0, 0},        // Opening
        {0, 1, -2, -3, 0, 0, 0, -1},     // Closing
        {-1, -1, 0, -1, -1, -1, -1, -1}, // Punctuation
        {-1, 1, -2, -3, -1, 0, -1, -1},  // Inner
    }};
    const int kind = kSpaces[static_cast<std::size_t>(left)][static_cast<std::size_t>(right)];
    if (kind == 0 || (kind < 0 && style.size < 1)) {
        return 0;
    }
    static constexpr std::array<qreal, 4> kWidths{0, 0.167, 0.222, 0.278};
    return kWidths[static_cast<std::size_t>(std::abs(kind))] * em(style);
}

FormulaDrawing FormulaSetter::row(const FormulaNode& node, Style style) const
{
    const std::vector<Atom> atoms = atomsOf(node.parts);
    FormulaDrawing drawing;
    const FormulaNode* before = nullptr;
    std::size_t placeBefore = 0;
    for (std::size_t i = 0; i < node.parts.size(); ++i) {
        const FormulaNode& part = node.parts[i];
        if (before != nullptr && part.kind != Kind::Space) {
            drawing.width += spaceBetween(atoms[placeBefore], atoms[i], style);
        }
        drawing.append(set(part, style));
        if (part.kind != Kind::Space) {
            before = &part;
            placeBefore = i;
        }
    }
    return drawing;
}

FormulaDrawing FormulaSetter::symbol(const FormulaNode& node, Style style) const
{
    return text(toQt(node.text), font(node.face, style));
}

FormulaDrawing FormulaSetter::bigOperator(const FormulaNode& node, Style style) const
{
    const qreal size = style.display ? 1.55 : 1.15;
    FormulaDrawing sign = text(toQt(node.text), font(Face::Upright, {style.size * size, false}));
    FormulaDrawing centred;
    centred.add(sign, {0, (sign.ascent - sign.descent) / 2 - axis(style)});
    return centred;
}

FormulaDrawing FormulaSetter::fraction(const FormulaNode& node, Style style) const
{
    const Style inner = style.display ? Style{style.size, false} : scriptOf(style);
    const FormulaDrawing upper = set(node.parts[0], inner);
    const FormulaDrawing lower = set(node.parts[1], inner);
    const qreal line = node.bar ? thickness(style) : 0;
    const qreal gap = em(style) * (style.display ? 0.18 : 0.1);
    const qreal pad = node.bar ? em(style) * 0.08 : 0;
    const qreal width = std::max(upper.width, lower.width) + 2 * pad;
    const qreal centre = -axis(style);
    FormulaDrawing drawing;
    drawing.add(upper, {(width - upper.width) / 2, centre - line / 2 - gap - upper.descent});
    drawing.add(lower, {(width - lower.width) / 2, centre + line / 2 + gap + lower.ascent});
    if (node.bar) {
        drawing.lines.emplace_back(0, centre - line / 2, width, line);
    }
    drawing.width = width;
    return drawing;
}

FormulaDrawing FormulaSetter::root(const FormulaNode& node, Style style) const
{
    const FormulaDrawing content = set(node.parts[0], {style.size, false});
    const qreal line = thickness(style);
    const qreal top = -std::max(content.ascent, em(style) * 0.5) - em(style) * 0.12 - line;
    const FormulaDrawing hook = rootHook(top, content.descent + em(style) * 0.04, em(style));
    FormulaDrawing drawing;
    if (node.parts.size() > 1) {
        const FormulaDrawing degree = set(node.parts[1], {kSmallest * style.size, false});
        drawing.add(degree, {0, -(content.descent + em(style) * 0.35)});
        drawing.width = std::max(0.0, degree.width - em(style) * 0.25);
    }
    drawing.append(hook);
    const qreal begin = drawing.width;
    drawing.add(content, {begin, 0});
    drawing.width += em(style) * 0.06;
    drawing.lines.emplace_back(begin - em(style) * 0.02, top, drawing.width - begin + em(style) * 0.02, line);
    return drawing;
}

FormulaDrawing FormulaSetter::scripts(const FormulaNode& node, Style style) const
{
    if (node.limits && style.display) {
        return limits(node, style);
    }
    const Style small = scriptOf(style);
    const FormulaDrawing base = set(node.parts[0], style);
    const FormulaDrawing lower = set(node.parts[1], small);
    const bool primes = node.parts[2].text.starts_with("′"); // which a font raises by itself
    const FormulaDrawing upper = set(node.parts[2], primes ? style : small);
    const qreal unit = em(style);
    qreal rise = std::max(unit * 0.36, base.ascent - unit * 0.3);
    qreal drop = std::max(unit * 0.16, base.descent + unit * 0.08);
    if (upper.width > 0 && lower.width > 0) { // they must not touch
        const qreal overlap = (upper.descent - rise) + (lower.ascent - drop) + unit * 0.12;
        rise += std::max(0.0, overlap / 2);
        drop += std::max(0.0, overlap / 2);
    }
    rise = primes ? 0 : rise;
    FormulaDrawing drawing = base;
    const qreal begin = base.width + unit * 0.03;
    if (upper.width > 0) {
        drawing.add(upper, {begin, -rise});
    }
    if (lower.width > 0) {
        drawing.add(lower, {begin, drop});
    }
    drawing.width += unit * 0.04;
    return drawing;
}

/// Scripts above and below.
FormulaDrawing FormulaSetter::limits(const FormulaNode& node, Style style) const
{
    const FormulaDrawing base = set(node.parts[0], style);
    const FormulaDrawing lower = set(node.parts[1], scriptOf(style));
    const FormulaDrawing upper = set(node.parts[2], scriptOf(style));
    const qreal width = std::max({base.width, lower.width, upper.width});
    const qreal gap = em(style) * 0.16;
    FormulaDrawing drawing;
    drawing.add(base, {(width - base.width) / 2, 0});
    if (upper.width > 0) {
        drawing.add(upper, {(width - upper.width) / 2, -base.ascent - gap - upper.descent});
    }
    if (lower.width > 0) {
        drawing.add(lower, {(width - lower.width) / 2, base.descent + gap + lower.ascent});
    }
    return drawing;
}

FormulaDrawing layOut(const FormulaNode& formula, const FormulaFonts& fonts, FormulaMode mode)
{
    return FormulaSetter(fonts).set(formula, {1, mode == FormulaMode::Display});
}

std::vector<FormulaDrawing> layOutInPieces(const FormulaNode& formula, const FormulaFonts& fonts)
{
    const FormulaSetter setter(fonts);
    const Style style;
    constexpr qreal kShort = 9; // em
    FormulaDrawing whole = setter.set(formula, style);
    if (formula.kind != Kind::Row || whole.width < kShort * QFontMetricsF(fonts.math).horizontalAdvance(QChar(0x2014))) {
        return {std::move(whole)};
    }
    const std::vector<Atom> atoms = FormulaSetter::atomsOf(formula.parts);
    std::vector<FormulaDrawing> pieces(1);
    int open = 0;
    for (std::size_t i = 0; i < formula.parts.size(); ++i) {
        pieces.back().append(setter.set(formula.parts[i], style));
        open += atoms[i] == Atom::Opening ? 1 : atoms[i] == Atom::Closing ? -1 : 0;
        if (i + 1 == formula.parts.size() || formula.parts[i + 1].kind == Kind::Space) {
            continue;
        }
        pieces.back().width += setter.spaceBetween(atoms[i], atoms[i + 1], style);
        const bool breaks = atoms[i] == Atom::Relation || atoms[i] == Atom::Binary || atoms[i] == Atom::Punctuation;
        if (breaks && open <= 0) {
            pieces.emplace_back();
        }
    }
    return pieces;
}

} // namespace ca
