// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/package/examination_parts.h"

#include <algorithm>
#include <set>

#include <fmt/format.h>

namespace ca {

namespace {

using Severity = Remark::Severity;

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// What MathJax and its kin know and statements use. One letter or sign after the backslash is always fine.
const std::set<std::string_view>& knownCommands()
{
    static const std::set<std::string_view> kCommands{
        "Alpha", "Beta", "Big", "Bigg", "Delta", "Gamma", "Lambda", "Leftarrow", "Leftrightarrow", "Longrightarrow", "Omega", "Phi",
        "Pi", "Pr", "Psi", "Rightarrow", "Sigma", "Theta", "Xi", "Upsilon", "alpha", "angle", "approx", "arccos", "arcsin", "arctan",
        "array", "ast", "backslash", "bar", "begin", "beta", "big", "bigcap", "bigcup", "bigg", "biggl", "biggr", "bigl", "bigoplus",
        "bigr", "binom", "bmod", "boldsymbol", "boxed", "bullet", "cap", "cases", "cdot", "cdots", "ceil", "chi", "circ", "color",
        "colon", "cong", "constant", "coprod", "cos", "cup", "dagger", "dbinom", "ddots", "deg", "delta", "det", "dfrac", "diamond",
        "dim", "displaystyle", "div", "dot", "dots", "dotsc", "dotsb", "ell", "emptyset", "end", "enspace", "epsilon", "equiv", "eta",
        "exists", "exp", "floor", "forall", "frac", "gamma", "gcd", "ge", "geq", "geqslant", "gets", "gg", "hat", "hbox", "hline",
        "hspace", "iff", "implies", "in", "inf", "infty", "int", "iota", "kappa", "ker", "lambda", "land", "langle", "lbrace",
        "lceil", "ldots", "le", "left", "leftarrow", "leftrightarrow", "leq", "leqslant", "lfloor", "lg", "lim", "limits", "ll", "ln",
        "lnot", "log", "lor", "lt", "gt", "lvert", "rvert", "mapsto", "mathbb", "mathbf", "mathcal", "mathit", "mathop", "mathrm",
        "mathsf", "mathtt", "max", "mbox", "mid", "min", "mod", "mu", "ne", "neg", "neq", "nmid", "nolimits", "not", "notin", "nu",
        "odot", "omega", "oplus", "operatorname", "otimes", "overline", "overbrace", "partial", "perp", "phi", "pi", "pm", "pmod",
        "prime", "prod", "propto", "psi", "qquad", "quad", "rangle", "rbrace", "rceil", "rfloor", "rho", "right", "rightarrow",
        "root", "scriptstyle", "setminus", "sigma", "sim", "simeq", "sin", "sinh", "cosh", "tanh", "smallsetminus", "sqrt", "square",
        "stackrel", "star", "subset", "subseteq", "substack", "sum", "sup", "supset", "supseteq", "tan", "tau", "text", "textbf",
        "textit", "textrm", "textsf", "texttt", "textstyle", "tfrac", "theta", "tilde", "times", "to", "top", "triangle", "underbrace",
        "underline", "underset", "overset", "upsilon", "varepsilon", "varnothing", "varphi", "vartheta", "vdots", "vec", "vee",
        "vert", "wedge", "widehat", "widetilde", "xi", "xor", "zeta", "lVert", "rVert", "Vert", "nexists", "oint", "because",
        "therefore", "mathscr", "mathfrak", "phantom", "tag", "label", "nonumber", "bigotimes", "uparrow", "downarrow", "Downarrow",
        "Uparrow", "longrightarrow", "hookrightarrow", "rightharpoonup", "models", "vdash", "aleph", "hbar", "Re", "Im", "nabla",
        "mp", "asymp", "doteq", "prec", "succ", "preceq", "succeq", "cancel", "middle", "lbrack", "rbrack", "Bigl", "Bigr",
        "thinspace", "smile", "frown", "limsup", "liminf", "arg", "hom", "operatorname*", "intercal", "complement", "blacksquare",
        "checkmark", "rule", "space", "newline", "cr", "over", "choose", "atop", "negthinspace", "dotsm", "sqcup", "sqcap", "uplus"};
    return kCommands;
}

class FormulaLinter {
public:
    FormulaLinter(std::string_view text, TextForm form)
        : m_text(text)
        , m_form(form)
    {
    }

    std::vector<LintRemark> lint()
    {
        while (m_at < m_text.size()) {
            step();
        }
        endParagraph();
        return std::move(m_remarks);
    }

private:
    void step()
    {
        if (atLineStart() && m_opening.empty() && skipBlock()) {
            return;
        }
        const char c = m_text[m_at];
        if (c == '\n') {
            endLine();
        } else if (c == '\\') {
            command();
        } else if (c == '`' && m_opening.empty() && m_form == TextForm::Markdown) {
            skipCode();
        } else if (c == '%' && m_form == TextForm::Tex) {
            m_at = std::min(m_text.find('\n', m_at), m_text.size());
        } else if (c == '$') {
            dollar();
        } else {
            brace(c);
            ++m_at;
        }
    }

    [[nodiscard]] bool atLineStart() const { return m_at == 0 || m_text[m_at - 1] == '\n'; }

    [[nodiscard]] std::string_view lineFrom(std::size_t at) const
    {
        return m_text.substr(at, std::min(m_text.find('\n', at), m_text.size()) - at);
    }

    /// Passes over a block of code, whose dollars are its own.
    bool skipBlock()
    {
        const std::string_view line = lineFrom(m_at);
        const std::size_t begin = std::min(line.find_first_not_of(' '), line.size());
        const std::string_view inner = line.substr(begin);
        std::string_view closing;
        if (m_form == TextForm::Markdown) {
            closing = inner.starts_with("```") ? "```" : inner.starts_with("~~~") ? "~~~" : "";
        } else {
            closing = inner.starts_with("\\begin{verbatim}") ? "\\end{verbatim}"
                : inner.starts_with("\\begin{lstlisting}")   ? "\\end{lstlisting}"
                                                             : "";
        }
        if (closing.empty()) {
            return false;
        }
        skipLine();
        while (m_at < m_text.size() && lineFrom(m_at).find(closing) == std::string_view::npos) {
            skipLine();
        }
        skipLine();
        return true;
    }

    void skipLine()
    {
        const std::size_t end = m_text.find('\n', m_at);
        m_at = end == std::string_view::npos ? m_text.size() : end + 1;
        ++m_line;
    }

    /// From some backticks to as many; without such a partner they are signs like others.
    void skipCode()
    {
        const std::size_t end = std::min(m_text.find_first_not_of('`', m_at), m_text.size());
        const std::string_view ticks = m_text.substr(m_at, end - m_at);
        const std::size_t close = m_text.find(ticks, end);
        const std::size_t blank = m_text.find("\n\n", end);
        const std::size_t next = close == std::string_view::npos || close > blank ? end : close + ticks.size();
        m_line += static_cast<std::size_t>(std::count(m_text.begin() + static_cast<std::ptrdiff_t>(m_at),
                                                      m_text.begin() + static_cast<std::ptrdiff_t>(next), '\n'));
        m_at = next;
    }

    void endLine()
    {
        ++m_line;
        ++m_at;
        if (lineFrom(m_at).find_first_not_of(" \t\r") == std::string_view::npos && m_opening != "$$") {
            endParagraph();
        }
    }

    void endParagraph()
    {
        if (!m_opening.empty()) {
            tell(m_openedAt, fmt::format("this {} is never closed", m_opening));
        }
        m_opening = {};
    }

    void command()
    {
        std::size_t end = m_at + 1;
        while (end < m_text.size() && isLetter(m_text[end])) {
            ++end;
        }
        const std::string_view name = m_text.substr(m_at + 1, end - m_at - 1);
        if (!m_opening.empty() && name.size() > 1 && !knownCommands().contains(name)) {
            tell(m_line, fmt::format("\\{} is no TeX command that formulas usually know", name));
        }
        const std::size_t next = name.empty() ? m_at + 2 : end; // "\$" and "\{" are signs
        m_line += m_text.substr(m_at, next - m_at).find('\n') != std::string_view::npos ? 1 : 0;
        m_at = std::min(next, m_text.size());
    }

    void dollar()
    {
        const std::string_view sign = m_text.substr(m_at).starts_with("$$") ? "$$" : "$";
        if (m_opening.empty()) {
            m_opening = sign;
            m_openedAt = m_line;
            m_braces = 0;
            m_at += sign.size();
            return;
        }
        m_at += m_opening == "$$" && sign == "$$" ? 2 : 1;
        if (m_opening == "$$" && sign == "$") {
            return;
        }
        if (m_braces != 0) {
            tell(m_openedAt, "the braces of a formula do not match");
        }
        m_opening = {};
    }

    void brace(char c)
    {
        m_braces += c == '{' ? 1 : 0;
        m_braces -= c == '}' ? 1 : 0;
    }

    void tell(std::size_t line, std::string text)
    {
        constexpr std::size_t kMostRemarks = 50;
        if (m_remarks.size() < kMostRemarks) {
            m_remarks.push_back({Severity::Warning, line, std::move(text)});
        }
    }

    std::string_view m_text;
    TextForm m_form;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
    std::string_view m_opening; // "$" or "$$" inside a formula
    std::size_t m_openedAt = 0;
    int m_braces = 0;
    std::vector<LintRemark> m_remarks;
};

} // namespace

std::vector<LintRemark> lintFormulas(std::string_view text, TextForm form)
{
    return FormulaLinter(text, form).lint();
}

} // namespace ca
