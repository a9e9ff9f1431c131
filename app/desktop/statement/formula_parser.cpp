// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Theory: reading never goes back and every step takes at least one byte, so the time is linear in the length. Depth is counted where
// rows open; beyond the bound the rest is dropped at once, so that the stack stays small whatever the input.
#include "app/desktop/statement/formula_parser.h"

#include "app/desktop/statement/formula_symbols.h"

#include <algorithm>
#include <utility>

namespace ca {

namespace {

using Kind = FormulaNode::Kind;

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

struct Typed {
    std::string_view text;
    Atom atom;
};

/// What a character that is typed means.
Typed meaningOf(std::string_view character)
{
    switch (character.front()) {
    case '+': return {"+", Atom::Binary};
    case '-': return {"−", Atom::Binary};
    case '*': return {"∗", Atom::Binary};
    case '=':
    case '<':
    case '>':
    case ':': return {character, Atom::Relation};
    case ',':
    case ';': return {character, Atom::Punctuation};
    case '(':
    case '[': return {character, Atom::Opening};
    case ')':
    case ']':
    case '!':
    case '?': return {character, Atom::Closing};
    default: return {character, Atom::Ordinary};
    }
}

} // namespace

std::optional<FormulaNode> parseFormula(std::string_view tex, const FormulaBounds& bounds)
{
    return tex.size() > bounds.length ? std::nullopt : FormulaParser(tex, bounds).parse();
}

/// One level deeper while it lives.
class FormulaParser::Deeper {
public:
    explicit Deeper(FormulaParser& parser) : m_parser(parser)
    {
        if (++m_parser.m_depth > m_parser.m_bounds.depth) {
            m_parser.giveUp();
        }
    }
    ~Deeper() { --m_parser.m_depth; }
    Deeper(const Deeper&) = delete;
    Deeper& operator=(const Deeper&) = delete;

private:
    FormulaParser& m_parser;
};

void FormulaParser::giveUp()
{
    m_exceeded = true;
    m_rest = {};
}

std::optional<FormulaNode> FormulaParser::parse()
{
    FormulaNode whole = row(End::Text);
    return m_exceeded ? std::nullopt : std::optional(std::move(whole));
}

FormulaNode FormulaParser::made(Kind kind, std::string text, Atom atom, Face face)
{
    if (++m_nodes > m_bounds.nodes) {
        giveUp();
    }
    FormulaNode node;
    node.kind = kind;
    node.atom = atom;
    node.face = face;
    node.text = std::move(text);
    return node;
}

FormulaNode FormulaParser::row(End end)
{
    FormulaNode node = made(Kind::Row);
    const Deeper deeper(*this);
    for (skipSpaces(); !atEnd() && !endsHere(end); skipSpaces()) {
        piece(node.parts);
    }
    return node;
}

bool FormulaParser::endsHere(End end) const
{
    if (end != End::Text && sees("}")) {
        return true;
    }
    if (end == End::Bracket && sees("]")) {
        return true;
    }
    if (m_fences > 0 && seesCommand("right")) {
        return true;
    }
    return m_grids > 0 && (sees("&") || sees("\\\\") || seesCommand("end"));
}

void FormulaParser::piece(std::vector<FormulaNode>& parts)
{
    const char c = m_rest.front();
    if (c == '^' || c == '_') {
        script(parts);
    } else if (c == '\'') {
        primes(parts);
    } else if (c == '{') {
        parts.push_back(argument());
    } else if (c == '}' || c == '&') { // closes or parts nothing
        m_rest.remove_prefix(1);
    } else if (seesCommand("limits") || seesCommand("nolimits")) {
        m_rest.remove_prefix(1);
        const bool limits = takeName() == "limits";
        if (!parts.empty()) {
            parts.back().limits = limits;
        }
    } else {
        parts.push_back(c == '\\' ? command() : symbol());
    }
}

void FormulaParser::script(std::vector<FormulaNode>& parts)
{
    const std::size_t place = takeCharacter() == "_" ? 1 : 2;
    addScript(parts, place, argument());
}

void FormulaParser::primes(std::vector<FormulaNode>& parts)
{
    std::string text;
    while (skip("'")) {
        text += "′";
    }
    addScript(parts, 2, made(Kind::Symbol, std::move(text)));
}

/// The last part becomes the base. A second script in the same place joins the first: no chain of scripts makes the tree deeper.
void FormulaParser::addScript(std::vector<FormulaNode>& parts, std::size_t place, FormulaNode script)
{
    if (parts.empty() || parts.back().kind == Kind::Space) {
        parts.push_back(made(Kind::Row));
    }
    FormulaNode& last = parts.back();
    if (last.kind != Kind::Scripts) {
        FormulaNode node = made(Kind::Scripts, {}, last.atom);
        node.limits = last.limits;
        node.parts = {std::move(last), FormulaNode{}, FormulaNode{}};
        last = std::move(node);
    }
    FormulaNode& there = last.parts[place];
    if (there.kind == Kind::Row && there.parts.empty()) {
        there = std::move(script);
        return;
    }
    if (there.kind != Kind::Row) {
        FormulaNode both = made(Kind::Row);
        both.parts.push_back(std::move(there));
        there = std::move(both);
    }
    there.parts.push_back(std::move(script));
}

FormulaNode FormulaParser::symbol()
{
    if (isDigit(m_rest.front())) {
        const auto end = std::find_if_not(m_rest.begin(), m_rest.end(), isDigit);
        const auto size = static_cast<std::size_t>(end - m_rest.begin());
        std::string digits(m_rest.substr(0, size));
        m_rest.remove_prefix(size);
        return made(Kind::Symbol, std::move(digits));
    }
    return character();
}

FormulaNode FormulaParser::character()
{
    const std::string_view taken = takeCharacter();
    if (taken == "~") {
        FormulaNode space = made(Kind::Space);
        space.width = 0.25;
        return space;
    }
    const Typed typed = meaningOf(taken);
    return made(Kind::Symbol, std::string(typed.text), typed.atom, isLetter(taken.front()) ? Face::Italic : Face::Upright);
}

/// A group in braces, or one piece.
FormulaNode FormulaParser::argument()
{
    skipSpaces();
    if (skip("{")) {
        FormulaNode group = row(End::Brace);
        skip("}");
        return group;
    }
    if (atEnd() || std::string_view("}&^_").find(m_rest.front()) != std::string_view::npos) {
        return made(Kind::Row);
    }
    const Deeper deeper(*this); // \sqrt\sqrt\sqrt: no braces, and deep all the same
    return sees("\\") ? command() : atEnd() ? made(Kind::Row) : character();
}

/// What stands between braces, as it is.
std::string FormulaParser::rawArgument()
{
    skipSpaces();
    if (!skip("{")) {
        return atEnd() ? std::string() : std::string(takeCharacter());
    }
    std::string text;
    for (int open = 1; !atEnd();) {
        const std::string_view character = takeCharacter();
        open += character == "{" ? 1 : character == "}" ? -1 : 0;
        if (open == 0) {
            break;
        }
        if (character == "\\" && !atEnd() && !isLetter(m_rest.front())) {
            text += takeCharacter(); // "\_", "\%"
        } else if (character != "{" && character != "}" && character != "$") {
            text += character == "~" ? " " : character;
        }
    }
    return text;
}

bool FormulaParser::seesCommand(std::string_view name) const
{
    const std::size_t end = name.size() + 1;
    return m_rest.size() >= end && m_rest.front() == '\\' && m_rest.substr(1, name.size()) == name
        && (m_rest.size() == end || !isLetter(m_rest[end]));
}

bool FormulaParser::skip(std::string_view text)
{
    const bool there = sees(text);
    m_rest.remove_prefix(there ? text.size() : 0);
    return there;
}

void FormulaParser::skipSpaces()
{
    m_rest.remove_prefix(std::min(m_rest.find_first_not_of(" \t\r\n"), m_rest.size()));
}

/// Letters, or one sign.
std::string_view FormulaParser::takeName()
{
    const auto end = std::find_if_not(m_rest.begin(), m_rest.end(), isLetter);
    const auto size = static_cast<std::size_t>(end - m_rest.begin());
    if (size == 0) {
        return atEnd() ? std::string_view() : takeCharacter();
    }
    const std::string_view name = m_rest.substr(0, size);
    m_rest.remove_prefix(size);
    return name;
}

/// One character of UTF-8.
std::string_view FormulaParser::takeCharacter()
{
    std::size_t size = 1;
    while (size < m_rest.size() && size < 4 && (static_cast<unsigned char>(m_rest[size]) & 0xC0) == 0x80
           && (static_cast<unsigned char>(m_rest.front()) & 0x80) != 0) {
        ++size;
    }
    const std::string_view character = m_rest.substr(0, size);
    m_rest.remove_prefix(size);
    return character;
}

} // namespace ca
