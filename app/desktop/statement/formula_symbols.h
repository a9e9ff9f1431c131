// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The names that formulas know.
#pragma once

#include "app/desktop/statement/formula.h"

#include <optional>
#include <string>
#include <string_view>

namespace ca {

struct FormulaSymbol {
    std::string_view name; // without the backslash
    std::string_view text; // UTF-8
    Atom atom = Atom::Ordinary;
    Face face = Face::Upright;
};

/// Null when there is no such sign.
[[nodiscard]] const FormulaSymbol* findFormulaSymbol(std::string_view name);
/// \sum, \bigcup, \int: null when it is none of these.
[[nodiscard]] const FormulaSymbol* findBigOperator(std::string_view name);
/// \log, \max: those that carry limits below them are Operator, the others Ordinary in atom. Null when it is none of these.
[[nodiscard]] const FormulaSymbol* findNamedFunction(std::string_view name);
/// The sign above a letter, of \hat and its like; empty when it is none of these.
[[nodiscard]] std::string_view accentMark(std::string_view name);
/// Space in em; nothing when it is none.
[[nodiscard]] std::optional<double> spaceOf(std::string_view name);
/// A sign that stands for the negation of another: of "=" it is "≠". Empty when there is none.
[[nodiscard]] std::string_view negationOf(std::string_view sign);
/// Capital letters of another alphabet: 'Z' of "mathbb" is "ℤ". Empty when there is none.
[[nodiscard]] std::string letterOfAlphabet(std::string_view alphabet, char letter);

} // namespace ca
