// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// A formula as a tree: the part of TeX that statements use, read from text that nobody vouches for.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ca {

/// What a piece is to its neighbours. It decides the space between them.
enum class Atom : std::uint8_t { Ordinary, Operator, Binary, Relation, Opening, Closing, Punctuation, Inner };

enum class Face : std::uint8_t { Italic, Upright, Bold, Text, Code };

struct FormulaNode {
    enum class Kind : std::uint8_t {
        Row,         // parts one after the other
        Symbol,      // text
        BigOperator, // text, larger in a formula that stands by itself
        Fraction,    // parts: upper, lower
        Root,        // parts: what is under it, and perhaps the degree
        Scripts,     // parts: base, lower, upper; what is missing is an empty row
        Fence,       // opening, parts: content, closing; the signs grow with it
        Accent,      // text above parts[0]; "overline" and "underline" are lines
        Grid,        // parts: cells row by row, so many columns
        Space,       // of width
        Unknown,     // text: a command as it was written
    };
    enum class Align : std::uint8_t { Centre, Left, Alternate };

    Kind kind = Kind::Row;
    Atom atom = Atom::Ordinary;
    Face face = Face::Upright;
    bool limits = false;  // scripts stand above and below in a formula by itself
    bool bar = true;      // of a fraction
    std::string text;     // UTF-8
    std::string opening;  // of a fence; empty: nothing is drawn
    std::string closing;
    double width = 0;     // in em
    std::size_t columns = 0;
    Align align = Align::Centre;
    std::vector<FormulaNode> parts;

    bool operator==(const FormulaNode&) const = default;
};

/// Bounds of what is read; beyond them the source is shown instead.
struct FormulaBounds {
    std::size_t length = 4096; // bytes
    std::size_t nodes = 2000;
    int depth = 24;
};

/// Never fails on bad TeX, which is read as well as it can be; nothing when the bounds are exceeded.
[[nodiscard]] std::optional<FormulaNode> parseFormula(std::string_view tex, const FormulaBounds& bounds = {});

/// The tree as text, for tests and for those who listen: "x^{2}", "frac(a, b)".
[[nodiscard]] std::string outline(const FormulaNode& node);

} // namespace ca
