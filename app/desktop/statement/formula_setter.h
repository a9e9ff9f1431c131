// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// How each kind of node is set. Private to this room.
#pragma once

#include "app/desktop/statement/formula_layout.h"

namespace ca {

class FormulaSetter {
public:
    struct Style {
        qreal size = 1;       // of the font, 1 at the top
        bool display = false; // stands by itself
    };

    explicit FormulaSetter(const FormulaFonts& fonts);

    [[nodiscard]] FormulaDrawing set(const FormulaNode& node, Style style) const;
    /// What a row's parts are to each other: signs before which nothing stands are no operations.
    [[nodiscard]] static std::vector<Atom> atomsOf(const std::vector<FormulaNode>& parts);
    /// Between two neighbours.
    [[nodiscard]] qreal spaceBetween(Atom left, Atom right, Style style) const;

private:
    [[nodiscard]] FormulaDrawing row(const FormulaNode& node, Style style) const;
    [[nodiscard]] FormulaDrawing symbol(const FormulaNode& node, Style style) const;
    [[nodiscard]] FormulaDrawing bigOperator(const FormulaNode& node, Style style) const;
    [[nodiscard]] FormulaDrawing fraction(const FormulaNode& node, Style style) const;
    [[nodiscard]] FormulaDrawing root(const FormulaNode& node, Style style) const;
    [[nodiscard]] FormulaDrawing scripts(const FormulaNode& node, Style style) const;
    [[nodiscard]] FormulaDrawing limits(const FormulaNode& node, Style style) const;
    [[nodiscard]] FormulaDrawing fence(const FormulaNode& node, Style style) const;
    [[nodiscard]] FormulaDrawing accent(const FormulaNode& node, Style style) const;
    [[nodiscard]] FormulaDrawing grid(const FormulaNode& node, Style style) const;

    [[nodiscard]] FormulaDrawing text(const QString& text, const QFont& font) const;
    [[nodiscard]] FormulaDrawing fenceSign(const QString& sign, const FormulaDrawing& content, Style style) const;
    [[nodiscard]] QFont font(Face face, Style style) const;
    [[nodiscard]] qreal em(Style style) const { return m_em * style.size; }
    /// The height above the baseline about which minus signs and fractions are centred.
    [[nodiscard]] qreal axis(Style style) const { return m_axis * style.size; }
    [[nodiscard]] qreal thickness(Style style) const;

    FormulaFonts m_fonts;
    qreal m_em = 0;
    qreal m_axis = 0;
};

} // namespace ca
