// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/statement/formula_symbols.h"

#include <algorithm>
#include <array>

namespace ca {

namespace {

using enum Atom;

constexpr auto kSymbols = std::to_array<FormulaSymbol>({
    // Greek
    {"alpha", "α", Ordinary, Face::Italic}, {"beta", "β", Ordinary, Face::Italic}, {"gamma", "γ", Ordinary, Face::Italic},
    {"delta", "δ", Ordinary, Face::Italic}, {"epsilon", "ϵ", Ordinary, Face::Italic}, {"varepsilon", "ε", Ordinary, Face::Italic},
    {"zeta", "ζ", Ordinary, Face::Italic}, {"eta", "η", Ordinary, Face::Italic}, {"theta", "θ", Ordinary, Face::Italic},
    {"vartheta", "ϑ", Ordinary, Face::Italic}, {"iota", "ι", Ordinary, Face::Italic}, {"kappa", "κ", Ordinary, Face::Italic},
    {"lambda", "λ", Ordinary, Face::Italic}, {"mu", "μ", Ordinary, Face::Italic}, {"nu", "ν", Ordinary, Face::Italic},
    {"xi", "ξ", Ordinary, Face::Italic}, {"pi", "π", Ordinary, Face::Italic}, {"varpi", "ϖ", Ordinary, Face::Italic},
    {"rho", "ρ", Ordinary, Face::Italic}, {"varrho", "ϱ", Ordinary, Face::Italic}, {"sigma", "σ", Ordinary, Face::Italic},
    {"varsigma", "ς", Ordinary, Face::Italic}, {"tau", "τ", Ordinary, Face::Italic}, {"upsilon", "υ", Ordinary, Face::Italic},
    {"phi", "ϕ", Ordinary, Face::Italic}, {"varphi", "φ", Ordinary, Face::Italic}, {"chi", "χ", Ordinary, Face::Italic},
    {"psi", "ψ", Ordinary, Face::Italic}, {"omega", "ω", Ordinary, Face::Italic},
    {"Gamma", "Γ"}, {"Delta", "Δ"}, {"Theta", "Θ"}, {"Lambda", "Λ"}, {"Xi", "Ξ"}, {"Pi", "Π"}, {"Sigma", "Σ"},
    {"Upsilon", "Υ"}, {"Phi", "Φ"}, {"Psi", "Ψ"}, {"Omega", "Ω"},
    // Relations
    {"le", "≤", Relation}, {"leq", "≤", Relation}, {"leqslant", "⩽", Relation}, {"ge", "≥", Relation}, {"geq", "≥", Relation},
    {"geqslant", "⩾", Relation}, {"lt", "<", Relation}, {"gt", ">", Relation}, {"ne", "≠", Relation}, {"neq", "≠", Relation},
    {"ll", "≪", Relation}, {"gg", "≫", Relation}, {"equiv", "≡", Relation}, {"approx", "≈", Relation}, {"sim", "∼", Relation},
    {"simeq", "≃", Relation}, {"cong", "≅", Relation}, {"propto", "∝", Relation}, {"prec", "≺", Relation}, {"succ", "≻", Relation},
    {"preceq", "⪯", Relation}, {"succeq", "⪰", Relation}, {"in", "∈", Relation}, {"notin", "∉", Relation}, {"ni", "∋", Relation},
    {"subset", "⊂", Relation}, {"subseteq", "⊆", Relation}, {"subsetneq", "⊊", Relation}, {"supset", "⊃", Relation},
    {"supseteq", "⊇", Relation}, {"mid", "∣", Relation}, {"nmid", "∤", Relation}, {"parallel", "∥", Relation}, {"perp", "⊥", Relation},
    {"vdash", "⊢", Relation}, {"models", "⊨", Relation}, {"coloneqq", "≔", Relation}, {"doteq", "≐", Relation}, {"asymp", "≍", Relation},
    // Arrows
    {"to", "→", Relation}, {"rightarrow", "→", Relation}, {"leftarrow", "←", Relation}, {"gets", "←", Relation},
    {"leftrightarrow", "↔", Relation}, {"Rightarrow", "⇒", Relation}, {"Leftarrow", "⇐", Relation}, {"Leftrightarrow", "⇔", Relation},
    {"implies", "⟹", Relation}, {"iff", "⟺", Relation}, {"mapsto", "↦", Relation}, {"longrightarrow", "⟶", Relation},
    {"longleftarrow", "⟵", Relation}, {"longmapsto", "⟼", Relation}, {"hookrightarrow", "↪", Relation}, {"uparrow", "↑", Relation},
    {"downarrow", "↓", Relation}, {"nearrow", "↗", Relation}, {"searrow", "↘", Relation}, {"rightsquigarrow", "⇝", Relation},
    // Operations
    {"cdot", "⋅", Binary}, {"times", "×", Binary}, {"div", "÷", Binary}, {"pm", "±", Binary}, {"mp", "∓", Binary}, {"ast", "∗", Binary},
    {"star", "⋆", Binary}, {"circ", "∘", Binary}, {"bullet", "•", Binary}, {"cup", "∪", Binary}, {"cap", "∩", Binary},
    {"setminus", "∖", Binary}, {"oplus", "⊕", Binary}, {"ominus", "⊖", Binary}, {"otimes", "⊗", Binary}, {"odot", "⊙", Binary},
    {"wedge", "∧", Binary}, {"land", "∧", Binary}, {"vee", "∨", Binary}, {"lor", "∨", Binary}, {"uplus", "⊎", Binary},
    {"sqcup", "⊔", Binary}, {"sqcap", "⊓", Binary}, {"triangle", "△"}, {"amalg", "⨿", Binary},
    // Fences
    {"lfloor", "⌊", Opening}, {"rfloor", "⌋", Closing}, {"lceil", "⌈", Opening}, {"rceil", "⌉", Closing}, {"langle", "⟨", Opening},
    {"rangle", "⟩", Closing}, {"lvert", "|", Opening}, {"rvert", "|", Closing}, {"lVert", "‖", Opening}, {"rVert", "‖", Closing},
    {"vert", "|"}, {"Vert", "‖"}, {"lbrace", "{", Opening}, {"rbrace", "}", Closing}, {"lbrack", "[", Opening}, {"rbrack", "]", Closing},
    {"{", "{", Opening}, {"}", "}", Closing}, {"|", "‖"},
    // Others
    {"dots", "…", Inner}, {"ldots", "…", Inner}, {"cdots", "⋯", Inner}, {"dotsc", "…", Inner}, {"dotsb", "⋯", Inner}, {"vdots", "⋮"},
    {"ddots", "⋱", Inner}, {"infty", "∞"}, {"emptyset", "∅"}, {"varnothing", "∅"}, {"forall", "∀"}, {"exists", "∃"}, {"nexists", "∄"},
    {"neg", "¬"}, {"lnot", "¬"}, {"top", "⊤"}, {"bot", "⊥"}, {"angle", "∠"}, {"nabla", "∇"}, {"partial", "∂"}, {"prime", "′"},
    {"ell", "ℓ"}, {"hbar", "ℏ"}, {"Re", "ℜ"}, {"Im", "ℑ"}, {"aleph", "ℵ"}, {"degree", "°"}, {"checkmark", "✓"}, {"square", "□"},
    {"blacksquare", "■"}, {"dagger", "†", Binary}, {"colon", ":", Punctuation}, {"therefore", "∴", Relation}, {"because", "∵", Relation},
    {"S", "§"}, {"pounds", "£"}, {"textbackslash", "\\"}, {"backslash", "\\"}, {"lbracket", "[", Opening}, {"rbracket", "]", Closing},
    {"%", "%"}, {"$", "$"}, {"#", "#"}, {"&", "&"}, {"_", "_"}, {"imath", "ı", Ordinary, Face::Italic}, {"jmath", "ȷ", Ordinary, Face::Italic},
});

/// Ordinary: scripts stay beside it, also in a formula by itself.
constexpr auto kBigOperators = std::to_array<FormulaSymbol>({
    {"sum", "∑", Operator}, {"prod", "∏", Operator}, {"coprod", "∐", Operator}, {"bigcup", "⋃", Operator}, {"bigcap", "⋂", Operator},
    {"bigwedge", "⋀", Operator}, {"bigvee", "⋁", Operator}, {"bigoplus", "⨁", Operator}, {"bigotimes", "⨂", Operator},
    {"int", "∫", Ordinary}, {"iint", "∬", Ordinary}, {"oint", "∮", Ordinary},
});

constexpr auto kFunctions = std::to_array<FormulaSymbol>({
    {"lim", "lim", Operator}, {"max", "max", Operator}, {"min", "min", Operator}, {"sup", "sup", Operator}, {"inf", "inf", Operator},
    {"gcd", "gcd", Operator}, {"det", "det", Operator}, {"Pr", "Pr", Operator}, {"limsup", "lim sup", Operator}, {"liminf", "lim inf", Operator},
    {"lcm", "lcm", Operator}, {"argmax", "arg max", Operator}, {"argmin", "arg min", Operator},
    {"log", "log"}, {"ln", "ln"}, {"lg", "lg"}, {"exp", "exp"}, {"sin", "sin"}, {"cos", "cos"}, {"tan", "tan"}, {"cot", "cot"}, {"sec", "sec"},
    {"csc", "csc"}, {"sinh", "sinh"}, {"cosh", "cosh"}, {"tanh", "tanh"}, {"arcsin", "arcsin"}, {"arccos", "arccos"}, {"arctan", "arctan"},
    {"arg", "arg"}, {"deg", "deg"}, {"dim", "dim"}, {"ker", "ker"}, {"hom", "hom"},
});

struct Pair {
    std::string_view from;
    std::string_view to;
};

constexpr auto kAccents = std::to_array<Pair>({
    {"hat", "ˆ"}, {"widehat", "ˆ"}, {"bar", "overline"}, {"overline", "overline"}, {"underline", "underline"}, {"vec", "→"},
    {"overrightarrow", "→"}, {"tilde", "˜"}, {"widetilde", "˜"}, {"dot", "˙"}, {"ddot", "¨"}, {"acute", "´"}, {"check", "ˇ"},
});

constexpr auto kNegations = std::to_array<Pair>({
    {"=", "≠"}, {"∈", "∉"}, {"<", "≮"}, {">", "≯"}, {"≤", "≰"}, {"≥", "≱"}, {"≡", "≢"}, {"⊂", "⊄"}, {"⊆", "⊈"}, {"∣", "∤"}, {"∼", "≁"}, {"∃", "∄"},
});

struct Width {
    std::string_view name;
    double em;
};

constexpr auto kSpaces = std::to_array<Width>({
    {",", 0.167}, {":", 0.222}, {">", 0.222}, {";", 0.278}, {"!", -0.167}, {" ", 0.25}, {"quad", 1}, {"qquad", 2}, {"thinspace", 0.167},
    {"enspace", 0.5}, {"space", 0.25}, {"nobreakspace", 0.25}, {"medspace", 0.222}, {"thickspace", 0.278},
});

/// Letters of these alphabets that stand apart from the others in Unicode.
constexpr auto kDoubleStruck = std::to_array<Pair>({{"C", "ℂ"}, {"H", "ℍ"}, {"N", "ℕ"}, {"P", "ℙ"}, {"Q", "ℚ"}, {"R", "ℝ"}, {"Z", "ℤ"}});
constexpr auto kScript = std::to_array<Pair>(
    {{"B", "ℬ"}, {"E", "ℰ"}, {"F", "ℱ"}, {"H", "ℋ"}, {"I", "ℐ"}, {"L", "ℒ"}, {"M", "ℳ"}, {"R", "ℛ"}});

template <class Table>
const FormulaSymbol* find(const Table& table, std::string_view name)
{
    const auto found = std::find_if(table.begin(), table.end(), [&](const FormulaSymbol& symbol) { return symbol.name == name; });
    return found == table.end() ? nullptr : &*found;
}

template <class Table>
std::string_view findPair(const Table& table, std::string_view from)
{
    const auto found = std::find_if(table.begin(), table.end(), [&](const Pair& pair) { return pair.from == from; });
    return found == table.end() ? std::string_view() : found->to;
}

/// UTF-8 of a code point beyond the first plane.
std::string beyondFirstPlane(unsigned code)
{
    const auto byte = [](unsigned value) { return static_cast<char>(value); };
    return {byte(0xF0 | (code >> 18)), byte(0x80 | ((code >> 12) & 0x3F)), byte(0x80 | ((code >> 6) & 0x3F)), byte(0x80 | (code & 0x3F))};
}

} // namespace

const FormulaSymbol* findFormulaSymbol(std::string_view name)
{
    return find(kSymbols, name);
}

const FormulaSymbol* findBigOperator(std::string_view name)
{
    return find(kBigOperators, name);
}

const FormulaSymbol* findNamedFunction(std::string_view name)
{
    return find(kFunctions, name);
}

std::string_view accentMark(std::string_view name)
{
    return findPair(kAccents, name);
}

std::optional<double> spaceOf(std::string_view name)
{
    const auto found = std::find_if(kSpaces.begin(), kSpaces.end(), [&](const Width& width) { return width.name == name; });
    return found == kSpaces.end() ? std::nullopt : std::optional(found->em);
}

std::string_view negationOf(std::string_view sign)
{
    return findPair(kNegations, sign);
}

std::string letterOfAlphabet(std::string_view alphabet, char letter)
{
    if (letter < 'A' || letter > 'Z') {
        return {};
    }
    const std::string_view name(&letter, 1);
    const auto place = static_cast<unsigned>(letter - 'A');
    if (alphabet == "mathbb") {
        const std::string_view special = findPair(kDoubleStruck, name);
        return special.empty() ? beyondFirstPlane(0x1D538 + place) : std::string(special);
    }
    if (alphabet == "mathcal" || alphabet == "mathscr") {
        const std::string_view special = findPair(kScript, name);
        return special.empty() ? beyondFirstPlane(0x1D49C + place) : std::string(special);
    }
    return {};
}

} // namespace ca
