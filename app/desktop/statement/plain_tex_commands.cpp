// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/statement/plain_tex_reader.h"

#include <algorithm>
#include <array>
#include <utility>

namespace ca {

namespace {

using Kind = ProseBlock::Kind;

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

struct Sign {
    std::string_view name;
    std::string_view text;
};

constexpr auto kSigns = std::to_array<Sign>({{"ldots", "…"}, {"dots", "…"}, {"textasciitilde", "~"}, {"textasciicircum", "^"},
    {"textbackslash", "\\"}, {"textendash", "–"}, {"textemdash", "—"}, {"textless", "<"}, {"textgreater", ">"}, {"textquotedbl", "\""},
    {"degree", "°"}, {"euro", "€"}, {"pounds", "£"}, {"ss", "ß"}, {"o", "ø"}, {"O", "Ø"}, {"aa", "å"}, {"AA", "Å"}, {"ae", "æ"}, {"AE", "Æ"},
    {"LaTeX", "LaTeX"}, {"TeX", "TeX"}, {"quad", "\u2003"}, {"space", " "}, {"copyright", "©"}, {"times", "×"}, {"i", "ı"}});

/// Their arguments are not for readers.
constexpr std::array<std::string_view, 12> kDropped{"problemname", "label",     "vspace",     "hspace",      "usepackage",   "documentclass",
                                                    "illustration", "setlength", "newcommand", "renewcommand", "pagestyle", "input"};

constexpr std::array<std::string_view, 5> kFormulas{"equation", "equation*", "align", "align*", "displaymath"};
constexpr std::array<std::string_view, 4> kVerbatim{"verbatim", "lstlisting", "Verbatim", "minted"};
constexpr std::array<std::string_view, 3> kTables{"tabular", "tabular*", "array"};

template <std::size_t N>
bool isOneOf(std::string_view name, const std::array<std::string_view, N>& names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

} // namespace

void PlainTexReader::command()
{
    m_rest.remove_prefix(1);
    std::size_t size = static_cast<std::size_t>(std::find_if_not(m_rest.begin(), m_rest.end(), isLetter) - m_rest.begin());
    size = std::min(std::max<std::size_t>(size, 1), m_rest.size());
    const std::string_view name = m_rest.substr(0, size);
    m_rest.remove_prefix(size);
    skip("*");
    if (name == "begin") {
        begin();
    } else if (name == "end") {
        end();
    } else if (name == "item") {
        item();
    } else if (name == "section" || name == "chapter") {
        heading(2);
    } else if (name == "subsection" || name == "subsubsection" || name == "paragraph") {
        heading(3);
    } else if (name == "includegraphics") {
        picture();
    } else if (name == "(" || name == "[") {
        formulaUntil(name == "(" ? "\\)" : "\\]", name == "[");
    } else if (name == "nextsample" || name == "remainingsamples") {
        add(name == "nextsample" ? Kind::NextSample : Kind::RemainingSamples);
    } else if (name == "par") {
        endParagraph();
    } else if (isOneOf(name, kDropped)) {
        skipOption();
        while (m_rest.starts_with("{")) {
            argument();
        }
    } else if (!styleCommand(name) && !signCommand(name)) {
        skipOption();
        m_rest.remove_prefix(std::min(m_rest.find_first_not_of(' '), m_rest.size()));
    }
}

/// What says how the next group looks.
bool PlainTexReader::styleCommand(std::string_view name)
{
    Style style = m_styles.back();
    if (name == "textbf" || name == "textsc") {
        style.strong = true;
    } else if (name == "textit" || name == "emph" || name == "underline" || name == "textsl") {
        style.emphasised = true;
    } else if (name == "texttt" || name == "lstinline") {
        style.code = true;
    } else if (name == "href") {
        style.link = argument();
    } else if (name == "bf" || name == "bfseries" || name == "it" || name == "em" || name == "tt" || name == "ttfamily") {
        Style& current = m_styles.back(); // of the group that is open
        (name.starts_with("bf") ? current.strong : name.starts_with("tt") ? current.code : current.emphasised) = true;
        return true;
    } else {
        return false;
    }
    m_nextStyle = std::move(style);
    m_hasNextStyle = true;
    return true;
}

bool PlainTexReader::signCommand(std::string_view name)
{
    if (name == "verb" && !m_rest.empty()) {
        const std::string_view mark = m_rest.substr(0, 1);
        m_rest.remove_prefix(1);
        addSpan(ProseSpan::Kind::Text).text = until(mark);
        m_spans.back().code = true;
        return true;
    }
    if (name == "url") {
        const std::string_view link = argument();
        addSpan(ProseSpan::Kind::Text).text = link;
        m_spans.back().target = link;
        return true;
    }
    if (name == "\\" || name == "newline") {
        skipOption();
        addSpan(ProseSpan::Kind::LineBreak);
        return true;
    }
    const auto* const found = std::find_if(kSigns.begin(), kSigns.end(), [&](const Sign& sign) { return sign.name == name; });
    if (found != kSigns.end()) {
        addText(found->text);
        skip("{}");
        return true;
    }
    if (!name.empty() && !isLetter(name.front())) {
        addText(name == "," || name == ";" || name == ":" ? std::string_view(" ") : std::string_view("/!-@").find(name) != name.npos ? std::string_view() : name);
        return true;
    }
    return false;
}

void PlainTexReader::begin()
{
    const std::string_view name = argument();
    if (name == "itemize" || name == "enumerate" || name == "description") {
        skipOption();
        openBlock(Kind::List, name == "enumerate");
    } else if (name == "quote" || name == "quotation") {
        openBlock(Kind::Quote);
    } else if (isOneOf(name, kFormulas)) {
        formulaUntil("\\end{" + std::string(name) + "}", true);
    } else if (isOneOf(name, kVerbatim)) {
        verbatim(name);
    } else if (isOneOf(name, kTables)) {
        table(name);
    } else {
        skipOption();
        if (name == "wrapfigure" || name == "figure" || name == "minipage") {
            skipOption();
            while (m_rest.starts_with("{")) {
                argument();
            }
        }
        endParagraph();
    }
}

void PlainTexReader::end()
{
    const std::string_view name = argument();
    if (name == "itemize" || name == "enumerate" || name == "description") {
        closeBlock(Kind::List);
    } else if (name == "quote" || name == "quotation") {
        closeBlock(Kind::Quote);
    } else {
        endParagraph();
    }
}

void PlainTexReader::heading(int level)
{
    skipOption();
    ProseBlock& block = add(Kind::Heading);
    block.level = level;
    Prose inner = m_depth < 2 ? PlainTexReader(argument(), m_depth + 1).read() : Prose{};
    if (!inner.empty()) {
        block.spans = std::move(inner.front().spans);
    }
}

/// Closes the item before, within the same list.
void PlainTexReader::item()
{
    endParagraph();
    if (target().kind == Kind::Item) {
        m_open.pop_back();
    }
    if (target().kind == Kind::List) {
        openBlock(Kind::Item);
    }
    if (skip("[")) {
        addSpan(ProseSpan::Kind::Text).text = std::string(until("]")) + " ";
        m_spans.back().strong = true;
    }
}

void PlainTexReader::picture()
{
    skipOption();
    addSpan(ProseSpan::Kind::Picture).target = argument();
}

void PlainTexReader::verbatim(std::string_view environment)
{
    skipOption();
    ProseSpan code;
    code.text = until("\\end{" + std::string(environment) + "}");
    code.text.erase(0, std::min(code.text.find_first_not_of("\r\n"), code.text.size()));
    add(Kind::Code).spans.push_back(std::move(code));
}

void PlainTexReader::table(std::string_view environment)
{
    skipOption();
    argument(); // how its columns are set
    std::string_view body = until("\\end{" + std::string(environment) + "}");
    ProseBlock table;
    table.kind = Kind::Table;
    std::size_t columns = 0;
    while (!body.empty() && m_depth < 2) {
        const std::size_t end = std::min(body.find("\\\\"), body.size());
        std::string_view row = body.substr(0, end);
        body.remove_prefix(std::min(end + 2, body.size()));
        ProseBlock& cells = table.children.emplace_back();
        cells.kind = Kind::Row;
        for (bool more = true; more;) {
            const std::size_t cut = std::min(row.find('&'), row.size());
            std::string source(row.substr(0, cut));
            for (const std::string_view line : {"\\hline", "\\toprule", "\\midrule", "\\bottomrule"}) {
                for (std::size_t at = source.find(line); at != source.npos; at = source.find(line)) {
                    source.erase(at, line.size());
                }
            }
            ProseBlock& cell = cells.children.emplace_back();
            cell.kind = Kind::Cell;
            Prose inner = PlainTexReader(source, m_depth + 1).read();
            cell.spans = inner.empty() ? std::vector<ProseSpan>{} : std::move(inner.front().spans);
            more = cut < row.size();
            row.remove_prefix(std::min(cut + 1, row.size()));
        }
        columns = std::max(columns, cells.children.size());
        if (cells.children.size() == 1 && cells.children.front().spans.empty()) {
            table.children.pop_back();
        }
    }
    if (!table.children.empty()) {
        table.children.front().children.resize(columns);
        add(Kind::Table) = std::move(table);
    }
}

} // namespace ca
