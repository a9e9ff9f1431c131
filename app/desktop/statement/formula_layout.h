// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Sets a formula: from the tree to signs with their places.
#pragma once

#include "app/desktop/statement/formula.h"
#include "app/desktop/statement/formula_drawing.h"

#include <QFont>

#include <vector>

namespace ca {

struct FormulaFonts {
    QFont math; // its italic is for letters
    QFont text; // of \text{}
    QFont code;
};

enum class FormulaMode { Inline, Display };

[[nodiscard]] FormulaDrawing layOut(const FormulaNode& formula, const FormulaFonts& fonts, FormulaMode mode);

/// The same for a running text: a long formula comes in pieces between which a line may end, with the spaces around its relations kept.
[[nodiscard]] std::vector<FormulaDrawing> layOutInPieces(const FormulaNode& formula, const FormulaFonts& fonts);

} // namespace ca
