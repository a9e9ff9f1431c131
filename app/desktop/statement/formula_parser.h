// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The reader behind parseFormula(). Private to this room.
#pragma once

#include "app/desktop/statement/formula.h"

namespace ca {

class FormulaParser {
public:
    FormulaParser(std::string_view tex, const FormulaBounds& bounds) : m_rest(tex), m_bounds(bounds) {}

    [[nodiscard]] std::optional<FormulaNode> parse();

private:
    enum class End : std::uint8_t { Text, Brace, Bracket };
    class Deeper;

    void giveUp();

    // Rows and what they are made of
    FormulaNode row(End end);
    [[nodiscard]] bool endsHere(End end) const;
    void piece(std::vector<FormulaNode>& parts);
    void script(std::vector<FormulaNode>& parts);
    void primes(std::vector<FormulaNode>& parts);
    void addScript(std::vector<FormulaNode>& parts, std::size_t place, FormulaNode script);
    FormulaNode symbol();
    FormulaNode character();
    FormulaNode argument();
    std::string rawArgument();

    // Commands
    FormulaNode command();
    std::optional<FormulaNode> sign(std::string_view name);
    std::optional<FormulaNode> structure(std::string_view name);
    std::optional<FormulaNode> facedText(std::string_view name);
    FormulaNode fraction(std::string_view name);
    FormulaNode root();
    FormulaNode fence();
    FormulaNode negation();
    FormulaNode environment();
    FormulaNode grid();
    std::string delimiter();

    // Text
    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }
    [[nodiscard]] bool sees(std::string_view text) const { return m_rest.starts_with(text); }
    [[nodiscard]] bool seesCommand(std::string_view name) const;
    bool skip(std::string_view text);
    void skipSpaces();
    std::string_view takeName();
    std::string_view takeCharacter();

    FormulaNode made(FormulaNode::Kind kind, std::string text = {}, Atom atom = Atom::Ordinary, Face face = Face::Upright);

    std::string_view m_rest;
    FormulaBounds m_bounds;
    std::size_t m_nodes = 0;
    int m_depth = 0;
    int m_fences = 0; // open \left
    int m_grids = 0;  // open \begin
    bool m_exceeded = false;
};

} // namespace ca
