// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Theory: one walk over the characters with a stack of open lists and a stack of styles, so that no nesting costs stack; only a table's
// cells are read by readers of their own, two levels deep.
#include "app/desktop/statement/plain_tex.h"

#include "app/desktop/statement/plain_tex_reader.h"

#include <algorithm>
#include <utility>

namespace ca {

namespace {

using Kind = ProseBlock::Kind;

bool followsBlankLine(std::string_view text)
{
    const std::size_t at = text.find_first_not_of(" \t\r");
    return at != text.npos && text[at] == '\n';
}

/// A paragraph neither begins nor ends with blanks.
void trimEnds(std::vector<ProseSpan>& spans)
{
    while (!spans.empty() && spans.front().kind == ProseSpan::Kind::Text) {
        std::string& text = spans.front().text;
        text.erase(0, std::min(text.find_first_not_of(' '), text.size()));
        if (!text.empty()) {
            break;
        }
        spans.erase(spans.begin());
    }
    while (!spans.empty() && spans.back().kind == ProseSpan::Kind::Text) {
        std::string& text = spans.back().text;
        text.resize(text.find_last_not_of(' ') + 1);
        if (!text.empty()) {
            break;
        }
        spans.pop_back();
    }
}

} // namespace

Prose readPlainTex(std::string_view tex)
{
    const std::string clean = withoutComments(tex);
    return PlainTexReader(clean).read();
}

std::string withoutComments(std::string_view tex)
{
    std::string out;
    while (!tex.empty()) {
        const std::size_t end = std::min(tex.find('\n'), tex.size());
        std::string_view line = tex.substr(0, end);
        tex.remove_prefix(std::min(end + 1, tex.size()));
        std::size_t mark = line.find('%');
        while (mark != line.npos && mark > 0 && line[mark - 1] == '\\') {
            mark = line.find('%', mark + 1);
        }
        const bool whole = mark != line.npos && line.find_first_not_of(" \t") == mark;
        if (!whole) { // a comment alone in its line is no empty line, which would end the paragraph
            out.append(line.substr(0, mark)).append("\n");
        }
    }
    return out;
}

PlainTexReader::PlainTexReader(std::string_view tex, int depth)
    : m_rest(tex)
    , m_depth(depth)
{
    m_open.push_back(&m_root);
}

Prose PlainTexReader::read()
{
    while (!m_rest.empty()) {
        step();
    }
    endParagraph();
    return std::move(m_root.children);
}

void PlainTexReader::step()
{
    const char c = m_rest.front();
    if (c == '\\') {
        command();
    } else if (c == '$') {
        const bool display = m_rest.starts_with("$$");
        m_rest.remove_prefix(display ? 2 : 1);
        formulaUntil(display ? "$$" : "$", display);
    } else if (c == '{') {
        m_rest.remove_prefix(1);
        m_styles.push_back(m_hasNextStyle ? m_nextStyle : m_styles.back());
        m_hasNextStyle = false;
    } else if (c == '}') {
        m_rest.remove_prefix(1);
        if (m_styles.size() > 1) {
            m_styles.pop_back();
        }
    } else if (c == '\n' && followsBlankLine(m_rest.substr(1))) {
        m_rest.remove_prefix(std::min(m_rest.find_first_not_of(" \t\r\n"), m_rest.size()));
        endParagraph();
    } else if (c == '~') {
        m_rest.remove_prefix(1);
        addText("\u00a0");
    } else if (skip("---")) {
        addText("—");
    } else if (skip("--")) {
        addText("–");
    } else if (skip("``")) {
        addText("“");
    } else if (skip("''")) {
        addText("”");
    } else if (c == '\n' || c == '\t' || c == '\r') {
        m_rest.remove_prefix(1);
        addText(" ");
    } else {
        const std::size_t size = std::clamp<std::size_t>(m_rest.find_first_of("\\${}~\n\t\r-`'"), 1, m_rest.size());
        addText(m_rest.substr(0, size));
        m_rest.remove_prefix(size);
    }
}

void PlainTexReader::formulaUntil(std::string_view end, bool display)
{
    ProseSpan& span = addSpan(ProseSpan::Kind::Formula);
    span.text = until(end);
    span.display = display;
}

bool PlainTexReader::skip(std::string_view text)
{
    const bool there = m_rest.starts_with(text);
    m_rest.remove_prefix(there ? text.size() : 0);
    return there;
}

/// What lies before the mark, which is passed too; all when there is no mark.
std::string_view PlainTexReader::until(std::string_view end)
{
    const std::size_t at = std::min(m_rest.find(end), m_rest.size());
    const std::string_view text = m_rest.substr(0, at);
    m_rest.remove_prefix(std::min(at + end.size(), m_rest.size()));
    return text;
}

/// Between braces, as it is.
std::string_view PlainTexReader::argument()
{
    if (!skip("{")) {
        return {};
    }
    std::size_t end = 0;
    for (int open = 1; end < m_rest.size(); ++end) {
        open += m_rest[end] == '{' ? 1 : m_rest[end] == '}' ? -1 : 0;
        if (open == 0) {
            break;
        }
    }
    const std::string_view text = m_rest.substr(0, end);
    m_rest.remove_prefix(std::min(end + 1, m_rest.size()));
    return text;
}

void PlainTexReader::skipOption()
{
    if (skip("[")) {
        until("]");
    }
}

ProseBlock& PlainTexReader::add(Kind kind)
{
    endParagraph();
    ProseBlock& block = target().children.emplace_back();
    block.kind = kind;
    return block;
}

ProseSpan& PlainTexReader::addSpan(ProseSpan::Kind kind)
{
    ProseSpan& span = m_spans.emplace_back();
    const Style& style = m_styles.back();
    span.kind = kind;
    span.strong = style.strong;
    span.emphasised = style.emphasised;
    span.code = style.code;
    span.target = style.link;
    return span;
}

void PlainTexReader::addText(std::string_view text)
{
    const bool blank = text.find_first_not_of(' ') == text.npos;
    if (blank && (m_spans.empty() || m_spans.back().text.ends_with(' '))) {
        return;
    }
    const Style& style = m_styles.back();
    const bool joins = !m_spans.empty() && m_spans.back().kind == ProseSpan::Kind::Text && m_spans.back().strong == style.strong
        && m_spans.back().emphasised == style.emphasised && m_spans.back().code == style.code && m_spans.back().target == style.link;
    (joins ? m_spans.back() : addSpan(ProseSpan::Kind::Text)).text += text;
}

void PlainTexReader::endParagraph()
{
    const bool blank = std::all_of(m_spans.begin(), m_spans.end(), [](const ProseSpan& span) {
        return span.kind != ProseSpan::Kind::Formula && span.kind != ProseSpan::Kind::Picture
            && span.text.find_first_not_of(' ') == std::string::npos;
    });
    if (!blank) {
        trimEnds(m_spans);
        target().children.emplace_back().spans = std::move(m_spans);
    }
    m_spans.clear();
}

/// Beyond the depth the same block goes on.
void PlainTexReader::openBlock(Kind kind, bool ordered)
{
    endParagraph();
    if (m_open.size() < static_cast<std::size_t>(kDeepestProse)) {
        ProseBlock& block = target().children.emplace_back();
        block.kind = kind;
        block.ordered = ordered;
        block.tight = true;
        block.level = 1;
        m_open.push_back(&block);
    }
}

/// Up to the innermost one of the kind; nothing when there is none.
void PlainTexReader::closeBlock(Kind kind)
{
    endParagraph();
    const auto found = std::find_if(m_open.rbegin(), m_open.rend(), [&](const ProseBlock* block) { return block->kind == kind; });
    if (found != m_open.rend() && *found != &m_root) {
        m_open.erase(found.base() - 1, m_open.end());
    }
}

} // namespace ca
