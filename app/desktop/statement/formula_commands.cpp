// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/statement/formula_parser.h"
#include "app/desktop/statement/formula_symbols.h"

#include <algorithm>
#include <array>
#include <utility>

namespace ca {

namespace {

using Kind = FormulaNode::Kind;
using Align = FormulaNode::Align;

template <std::size_t N>
bool isOneOf(std::string_view name, const std::array<std::string_view, N>& names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// They change sizes that we choose ourselves.
constexpr std::array<std::string_view, 20> kSilent{"displaystyle", "textstyle",  "scriptstyle", "scriptscriptstyle", "limits",
                                                   "nolimits",     "big",        "Big",         "bigg",              "Bigg",
                                                   "bigl",         "bigr",       "Bigl",        "Bigr",              "biggl",
                                                   "biggr",        "left",       "right",       "middle",            "mathstrut"};

struct FacedCommand {
    std::string_view name;
    Face face;
};
constexpr auto kFaces = std::to_array<FacedCommand>({{"text", Face::Text}, {"textrm", Face::Text}, {"textnormal", Face::Text},
    {"mbox", Face::Text}, {"textit", Face::Italic}, {"mathit", Face::Italic}, {"textbf", Face::Bold}, {"mathbf", Face::Bold},
    {"boldsymbol", Face::Bold}, {"mathrm", Face::Upright}, {"mathsf", Face::Text}, {"textsf", Face::Text}, {"texttt", Face::Code},
    {"mathtt", Face::Code}, {"operatorname", Face::Upright}});

struct Environment {
    std::string_view name;
    std::string_view opening;
    std::string_view closing;
    Align align;
};
constexpr auto kEnvironments = std::to_array<Environment>({{"matrix", "", "", Align::Centre}, {"pmatrix", "(", ")", Align::Centre},
    {"bmatrix", "[", "]", Align::Centre}, {"vmatrix", "|", "|", Align::Centre}, {"cases", "{", "", Align::Left},
    {"aligned", "", "", Align::Alternate}, {"align", "", "", Align::Alternate}, {"align*", "", "", Align::Alternate},
    {"array", "", "", Align::Centre}, {"smallmatrix", "", "", Align::Centre}, {"gathered", "", "", Align::Centre}});

} // namespace

FormulaNode FormulaParser::command()
{
    skip("\\");
    const std::string_view name = takeName();
    if (auto found = sign(name)) {
        return std::move(*found);
    }
    if (auto found = structure(name)) {
        return std::move(*found);
    }
    if (auto found = facedText(name)) {
        return std::move(*found);
    }
    if (isOneOf(name, kSilent)) {
        return made(Kind::Row);
    }
    return made(Kind::Unknown, "\\" + std::string(name));
}

/// What takes no arguments.
std::optional<FormulaNode> FormulaParser::sign(std::string_view name)
{
    if (const FormulaSymbol* const symbol = findFormulaSymbol(name)) {
        return made(Kind::Symbol, std::string(symbol->text), symbol->atom, symbol->face);
    }
    if (const FormulaSymbol* const big = findBigOperator(name)) {
        FormulaNode node = made(Kind::BigOperator, std::string(big->text), Atom::Operator);
        node.limits = big->atom == Atom::Operator;
        return node;
    }
    if (const FormulaSymbol* const function = findNamedFunction(name)) {
        FormulaNode node = made(Kind::Symbol, std::string(function->text), Atom::Operator);
        node.limits = function->atom == Atom::Operator;
        return node;
    }
    if (const auto width = name == "\\" ? std::optional(1.0) : spaceOf(name)) {
        FormulaNode node = made(Kind::Space);
        node.width = *width;
        return node;
    }
    if (name == "bmod") {
        return made(Kind::Symbol, "mod", Atom::Binary);
    }
    return std::nullopt;
}

/// What is made of other formulas.
std::optional<FormulaNode> FormulaParser::structure(std::string_view name)
{
    if (name == "frac" || name == "dfrac" || name == "tfrac" || name == "binom") {
        return fraction(name);
    }
    if (name == "sqrt") {
        return root();
    }
    if (name == "left") {
        return fence();
    }
    if (name == "not") {
        return negation();
    }
    if (name == "begin") {
        return environment();
    }
    if (name == "pmod") {
        FormulaNode node = made(Kind::Row);
        node.parts = {made(Kind::Space), made(Kind::Symbol, "(", Atom::Opening), made(Kind::Symbol, "mod", Atom::Operator), argument(),
                      made(Kind::Symbol, ")", Atom::Closing)};
        node.parts.front().width = 0.45;
        return node;
    }
    if (const std::string_view mark = accentMark(name); !mark.empty()) {
        FormulaNode node = made(Kind::Accent, std::string(mark));
        node.parts.push_back(argument());
        return node;
    }
    return std::nullopt;
}

std::optional<FormulaNode> FormulaParser::facedText(std::string_view name)
{
    if (name == "mathbb" || name == "mathcal" || name == "mathscr") {
        std::string text;
        for (const char letter : rawArgument()) {
            const std::string other = letterOfAlphabet(name, letter);
            text += other.empty() ? std::string(1, letter) : other;
        }
        return made(Kind::Symbol, std::move(text));
    }
    const auto* const found = std::find_if(kFaces.begin(), kFaces.end(), [&](const FacedCommand& faced) { return faced.name == name; });
    if (found == kFaces.end()) {
        return std::nullopt;
    }
    skip("*");
    const Atom atom = name == "operatorname" ? Atom::Operator : Atom::Ordinary;
    return made(Kind::Symbol, rawArgument(), atom, found->face);
}

FormulaNode FormulaParser::fraction(std::string_view name)
{
    FormulaNode node = made(Kind::Fraction, {}, Atom::Inner);
    node.bar = name != "binom";
    node.parts.push_back(argument());
    node.parts.push_back(argument());
    if (node.bar) {
        return node;
    }
    FormulaNode fence = made(Kind::Fence, {}, Atom::Inner);
    fence.opening = "(";
    fence.closing = ")";
    fence.parts.push_back(std::move(node));
    return fence;
}

FormulaNode FormulaParser::root()
{
    FormulaNode node = made(Kind::Root);
    skipSpaces();
    std::optional<FormulaNode> degree;
    if (skip("[")) {
        degree = row(End::Bracket);
        skip("]");
    }
    node.parts.push_back(argument());
    if (degree) {
        node.parts.push_back(std::move(*degree));
    }
    return node;
}

FormulaNode FormulaParser::fence()
{
    FormulaNode node = made(Kind::Fence, {}, Atom::Inner);
    node.opening = delimiter();
    ++m_fences;
    node.parts.push_back(row(End::Text));
    --m_fences;
    if (seesCommand("right")) {
        skip("\\right");
        node.closing = delimiter();
    }
    return node;
}

/// After \left or \right; "." is nothing.
std::string FormulaParser::delimiter()
{
    skipSpaces();
    if (atEnd() || skip(".")) {
        return {};
    }
    if (!skip("\\")) {
        const std::string_view sign = takeCharacter();
        return sign == "<" ? "⟨" : sign == ">" ? "⟩" : std::string(sign);
    }
    const FormulaSymbol* const symbol = findFormulaSymbol(takeName());
    return symbol == nullptr ? std::string() : std::string(symbol->text);
}

FormulaNode FormulaParser::negation()
{
    FormulaNode node = argument();
    const std::string_view negated = negationOf(node.text);
    if (!negated.empty()) {
        node.text = negated;
    }
    return node;
}

FormulaNode FormulaParser::environment()
{
    const std::string name = rawArgument();
    const auto* const found = std::find_if(kEnvironments.begin(), kEnvironments.end(), [&](const Environment& one) { return one.name == name; });
    if (found == kEnvironments.end()) {
        return made(Kind::Unknown, "\\begin{" + name + "}");
    }
    if (name == "array") {
        rawArgument(); // how its columns are set
    }
    FormulaNode cells = grid();
    cells.align = found->align;
    if (seesCommand("end")) {
        skip("\\end");
        rawArgument();
    }
    if (found->opening.empty()) {
        return cells;
    }
    FormulaNode fence = made(Kind::Fence, {}, Atom::Inner);
    fence.opening = found->opening;
    fence.closing = found->closing;
    fence.parts.push_back(std::move(cells));
    return fence;
}

/// Cells up to \end; rows that are shorter than the longest are filled up.
FormulaNode FormulaParser::grid()
{
    std::vector<std::vector<FormulaNode>> rows(1);
    ++m_grids;
    for (bool more = true; more && !atEnd();) {
        rows.back().push_back(row(End::Text));
        if (skip("\\\\")) {
            rows.emplace_back();
        } else {
            more = skip("&");
        }
    }
    --m_grids;
    FormulaNode node = made(Kind::Grid, {}, Atom::Inner);
    for (const auto& cells : rows) {
        node.columns = std::max(node.columns, cells.size());
    }
    if (node.columns * rows.size() > m_bounds.nodes) { // one long row and many short ones
        giveUp();
        return node;
    }
    for (auto& cells : rows) {
        if (&cells == &rows.back() && cells.size() == 1 && cells.front().parts.empty() && rows.size() > 1) {
            break; // after a last "\\"
        }
        cells.resize(node.columns);
        std::move(cells.begin(), cells.end(), std::back_inserter(node.parts));
    }
    return node;
}

} // namespace ca
