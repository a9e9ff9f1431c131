// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/cli/plain_formula.h"

#include <algorithm>
#include <array>

namespace ca::cli {

namespace {

struct Sign {
    std::string_view name;
    std::string_view unicode;
    std::string_view ascii;
};

constexpr std::array<Sign, 50> kSigns{{
    {"le", "≤", "<="},           {"leq", "≤", "<="},          {"ge", "≥", ">="},           {"geq", "≥", ">="},
    {"ne", "≠", "!="},           {"neq", "≠", "!="},          {"lt", "<", "<"},            {"gt", ">", ">"},
    {"cdot", "·", "*"},          {"times", "×", "x"},         {"pm", "±", "+-"},           {"dots", "…", "..."},
    {"ldots", "…", "..."},       {"cdots", "…", "..."},       {"to", "→", "->"},           {"rightarrow", "→", "->"},
    {"leftarrow", "←", "<-"},    {"lfloor", "⌊", "floor("},   {"rfloor", "⌋", ")"},        {"lceil", "⌈", "ceil("},
    {"rceil", "⌉", ")"},         {"infty", "∞", "infinity"},  {"sum", "∑", "sum"},         {"prod", "∏", "product"},
    {"in", "∈", "in"},           {"notin", "∉", "not in"},    {"cup", "∪", "union"},       {"cap", "∩", "and"},
    {"subseteq", "⊆", "within"}, {"emptyset", "∅", "{}"},     {"oplus", "⊕", "xor"},       {"wedge", "∧", "and"},
    {"vee", "∨", "or"},          {"equiv", "≡", "=="},        {"approx", "≈", "~"},        {"mid", "|", "|"},
    {"bmod", "mod", "mod"},      {"alpha", "α", "alpha"},     {"beta", "β", "beta"},       {"delta", "δ", "delta"},
    {"epsilon", "ε", "epsilon"}, {"lambda", "λ", "lambda"},   {"pi", "π", "pi"},           {"theta", "θ", "theta"},
    {"Theta", "Θ", "Theta"},     {"Omega", "Ω", "Omega"},     {"quad", " ", " "},          {"colon", ":", ":"},
    {"langle", "⟨", "<"},        {"rangle", "⟩", ">"},
}};

/// Only say how what follows them is set.
constexpr std::array<std::string_view, 9> kSilent{"left", "right", "text", "mathrm", "mathit", "mathbf", "operatorname", "textit", "texttt"};

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isWord(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return isLetter(c) || (c >= '0' && c <= '9') || (c & 0x80) != 0; });
}

/// What binds too loosely to stand beside / or ^ by itself gets parentheses.
std::string grouped(std::string text)
{
    const bool negative = !text.empty() && text.front() == '-' && isWord(std::string_view(text).substr(1));
    return isWord(text) || negative ? text : "(" + text + ")";
}

class FormulaReader {
public:
    FormulaReader(std::string_view tex, Letters letters)
        : m_rest(tex)
        , m_letters(letters)
    {
    }

    /// Up to a closing brace, or the end.
    std::string readAll(int depth)
    {
        std::string out;
        while (!m_rest.empty() && m_rest.front() != '}') {
            out += readPiece(depth);
        }
        return out;
    }

    std::string readWhole()
    {
        std::string out = readAll(0);
        while (!m_rest.empty()) { // a brace that nothing opened
            m_rest.remove_prefix(1);
            out += readAll(0);
        }
        return out;
    }

private:
    char take()
    {
        const char c = m_rest.front();
        m_rest.remove_prefix(1);
        return c;
    }

    /// One argument: a group in braces, or one piece.
    std::string readArgument(int depth)
    {
        while (!m_rest.empty() && m_rest.front() == ' ') {
            take();
        }
        return m_rest.empty() ? "" : readPiece(depth);
    }

    std::string readPiece(int depth)
    {
        constexpr int kDeepest = 50;
        const char c = take();
        if (depth > kDeepest) {
            return std::string(1, c);
        }
        if (c == '{') {
            std::string inner = readAll(depth + 1);
            if (!m_rest.empty()) {
                take();
            }
            return inner;
        }
        if (c == '^' || c == '_') {
            return c + grouped(readArgument(depth + 1));
        }
        return c == '\\' ? readCommand(depth) : std::string(1, c == '~' ? ' ' : c);
    }

    std::string readCommand(int depth)
    {
        const auto end = std::find_if_not(m_rest.begin(), m_rest.end(), isLetter);
        const std::string_view name = m_rest.substr(0, static_cast<std::size_t>(end - m_rest.begin()));
        if (name.empty()) {
            return readSpacing();
        }
        m_rest.remove_prefix(name.size());
        if (name == "frac" || name == "tfrac" || name == "dfrac") {
            const std::string over = grouped(readArgument(depth + 1));
            return over + "/" + grouped(readArgument(depth + 1));
        }
        if (name == "sqrt") {
            const std::string inner = readArgument(depth + 1);
            return m_letters == Letters::Unicode ? "√" + grouped(inner) : "sqrt(" + inner + ")";
        }
        if (std::find(kSilent.begin(), kSilent.end(), name) != kSilent.end()) {
            return {};
        }
        const auto* const sign = std::find_if(kSigns.begin(), kSigns.end(), [&](const Sign& known) { return known.name == name; });
        if (sign == kSigns.end()) {
            return std::string(name); // \log, \min, \gcd
        }
        return std::string(m_letters == Letters::Unicode ? sign->unicode : sign->ascii);
    }

    /// "\," and its like are space or nothing; any other is the sign itself: "\{", "\%".
    std::string readSpacing()
    {
        if (m_rest.empty()) {
            return {};
        }
        const char c = take();
        if (c == ',' || c == '!') {
            return {};
        }
        return c == ';' || c == ':' || c == ' ' || c == '\\' ? " " : std::string(1, c);
    }

    std::string_view m_rest;
    Letters m_letters;
};

} // namespace

std::string plainFormula(std::string_view tex, Letters letters)
{
    return FormulaReader(tex, letters).readWhole();
}

} // namespace ca::cli
