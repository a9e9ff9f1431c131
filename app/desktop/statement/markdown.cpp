// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/statement/markdown.h"

#include <array>
#include <charconv>
#include <limits>

#include <md4c.h>

namespace ca {

namespace {

using Kind = ProseBlock::Kind;

struct Entity {
    std::string_view name;
    std::string_view text;
};

constexpr auto kEntities = std::to_array<Entity>({{"&amp;", "&"}, {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&apos;", "'"},
    {"&nbsp;", "\u00a0"}, {"&ndash;", "–"}, {"&mdash;", "—"}, {"&hellip;", "…"}, {"&times;", "×"}, {"&le;", "≤"}, {"&ge;", "≥"}, {"&ne;", "≠"},
    {"&rarr;", "→"}, {"&larr;", "←"}, {"&middot;", "·"}, {"&copy;", "©"}, {"&deg;", "°"}, {"&infin;", "∞"}, {"&minus;", "−"}, {"&euro;", "€"}});

void appendUtf8(std::string& out, unsigned code)
{
    const auto byte = [&](unsigned value) { out += static_cast<char>(value); };
    if (code == 0 || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000)) {
        out += "\uFFFD";
    } else if (code < 0x80) {
        byte(code);
    } else if (code < 0x800) {
        byte(0xC0 | (code >> 6)), byte(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        byte(0xE0 | (code >> 12)), byte(0x80 | ((code >> 6) & 0x3F)), byte(0x80 | (code & 0x3F));
    } else {
        byte(0xF0 | (code >> 18)), byte(0x80 | ((code >> 12) & 0x3F)), byte(0x80 | ((code >> 6) & 0x3F)), byte(0x80 | (code & 0x3F));
    }
}

std::string decoded(std::string_view entity)
{
    if (entity.starts_with("&#") && entity.size() > 3) {
        const bool hex = entity[2] == 'x' || entity[2] == 'X';
        const std::string_view digits = entity.substr(hex ? 3 : 2, entity.size() - (hex ? 4 : 3));
        unsigned code = 0;
        std::from_chars(digits.data(), digits.data() + digits.size(), code, hex ? 16 : 10);
        std::string text;
        appendUtf8(text, code);
        return text;
    }
    for (const Entity& known : kEntities) {
        if (known.name == entity) {
            return std::string(known.text);
        }
    }
    return std::string(entity);
}

std::string textOf(const MD_ATTRIBUTE& attribute)
{
    std::string out;
    for (int i = 0; attribute.substr_offsets != nullptr && attribute.substr_offsets[i] < attribute.size; ++i) {
        const MD_OFFSET begin = attribute.substr_offsets[i];
        const std::string_view piece(attribute.text + begin, attribute.substr_offsets[i + 1] - begin);
        out += attribute.substr_types[i] == MD_TEXT_ENTITY ? decoded(piece) : std::string(piece);
    }
    return out;
}

ProseAlign alignOf(MD_ALIGN align)
{
    switch (align) {
    case MD_ALIGN_LEFT: return ProseAlign::Left;
    case MD_ALIGN_CENTER: return ProseAlign::Centre;
    case MD_ALIGN_RIGHT: return ProseAlign::Right;
    default: return ProseAlign::None;
    }
}

/// Builds the tree while md4c walks through the text. The pointers in m_open stay good: only the last of them gets new children.
class MarkdownReader {
public:
    Prose read(std::string_view text)
    {
        MD_PARSER parser{};
        parser.flags = MD_FLAG_LATEXMATHSPANS | MD_FLAG_TABLES | MD_FLAG_TASKLISTS | MD_FLAG_STRIKETHROUGH | MD_FLAG_NOHTML
            | MD_FLAG_PERMISSIVEURLAUTOLINKS;
        parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* self) { return of(self).enter(type, detail); };
        parser.leave_block = [](MD_BLOCKTYPE type, void*, void* self) { return of(self).leave(type); };
        parser.enter_span = [](MD_SPANTYPE type, void* detail, void* self) { return of(self).enter(type, detail); };
        parser.leave_span = [](MD_SPANTYPE type, void*, void* self) { return of(self).leave(type); };
        parser.text = [](MD_TEXTTYPE type, const MD_CHAR* chars, MD_SIZE size, void* self) {
            return of(self).text(type, {chars, size});
        };
        m_open.push_back(&m_root);
        md_parse(text.data(), static_cast<MD_SIZE>(text.size()), &parser, this);
        return std::move(m_root.children);
    }

private:
    static MarkdownReader& of(void* self) { return *static_cast<MarkdownReader*>(self); }

    int enter(MD_BLOCKTYPE type, void* detail)
    {
        switch (type) {
        case MD_BLOCK_QUOTE: open(Kind::Quote); break;
        case MD_BLOCK_UL: open(Kind::List).tight = static_cast<MD_BLOCK_UL_DETAIL*>(detail)->is_tight != 0; break;
        case MD_BLOCK_OL: openOrdered(*static_cast<MD_BLOCK_OL_DETAIL*>(detail)); break;
        case MD_BLOCK_LI: openItem(*static_cast<MD_BLOCK_LI_DETAIL*>(detail)); break;
        case MD_BLOCK_HR: leaf(Kind::Rule); break;
        case MD_BLOCK_H: leaf(Kind::Heading).level = static_cast<int>(static_cast<MD_BLOCK_H_DETAIL*>(detail)->level); break;
        case MD_BLOCK_CODE: leaf(Kind::Code).language = textOf(static_cast<MD_BLOCK_CODE_DETAIL*>(detail)->lang); break;
        case MD_BLOCK_P: leaf(Kind::Paragraph); break;
        case MD_BLOCK_TABLE:
            open(Kind::Table).level = static_cast<int>(static_cast<MD_BLOCK_TABLE_DETAIL*>(detail)->head_row_count);
            break;
        case MD_BLOCK_TR: open(Kind::Row); break;
        case MD_BLOCK_TH:
        case MD_BLOCK_TD: leaf(Kind::Cell).align = alignOf(static_cast<MD_BLOCK_TD_DETAIL*>(detail)->align); break;
        default: break;
        }
        return 0;
    }

    int leave(MD_BLOCKTYPE type)
    {
        m_leaf = nullptr;
        switch (type) {
        case MD_BLOCK_QUOTE:
        case MD_BLOCK_UL:
        case MD_BLOCK_OL:
        case MD_BLOCK_LI:
        case MD_BLOCK_TABLE:
        case MD_BLOCK_TR: close(); break;
        default: break;
        }
        return 0;
    }

    /// Beyond the depth, what is inside goes to the same block as its parent's.
    ProseBlock& open(Kind kind)
    {
        m_leaf = nullptr;
        if (m_open.size() > kDeepestProse) {
            ++m_beyond;
            m_discarded = {};
            return m_discarded;
        }
        ProseBlock& block = m_open.back()->children.emplace_back();
        block.kind = kind;
        m_open.push_back(&block);
        return block;
    }

    void close()
    {
        if (m_beyond > 0) {
            --m_beyond;
        } else {
            m_open.pop_back();
        }
    }

    ProseBlock& leaf(Kind kind)
    {
        m_leaf = &m_open.back()->children.emplace_back();
        m_leaf->kind = kind;
        return *m_leaf;
    }

    void openOrdered(const MD_BLOCK_OL_DETAIL& detail)
    {
        ProseBlock& list = open(Kind::List);
        list.ordered = true;
        list.tight = detail.is_tight != 0;
        list.level = static_cast<int>(detail.start);
    }

    void openItem(const MD_BLOCK_LI_DETAIL& detail)
    {
        ProseBlock& item = open(Kind::Item);
        if (detail.is_task != 0) {
            item.task = detail.task_mark == ' ' ? ProseTask::Open : ProseTask::Done;
        }
    }

    int enter(MD_SPANTYPE type, void* detail)
    {
        switch (type) {
        case MD_SPAN_EM: ++m_emphasis; break;
        case MD_SPAN_STRONG: ++m_strong; break;
        case MD_SPAN_DEL: ++m_struck; break;
        case MD_SPAN_CODE: ++m_code; break;
        case MD_SPAN_A: m_link = textOf(static_cast<MD_SPAN_A_DETAIL*>(detail)->href); break;
        case MD_SPAN_IMG:
            m_picture = true;
            span(ProseSpan::Kind::Picture).target = textOf(static_cast<MD_SPAN_IMG_DETAIL*>(detail)->src);
            break;
        case MD_SPAN_LATEXMATH: span(ProseSpan::Kind::Formula); break;
        case MD_SPAN_LATEXMATH_DISPLAY: span(ProseSpan::Kind::Formula).display = true; break;
        default: break;
        }
        return 0;
    }

    int leave(MD_SPANTYPE type)
    {
        switch (type) {
        case MD_SPAN_EM: --m_emphasis; break;
        case MD_SPAN_STRONG: --m_strong; break;
        case MD_SPAN_DEL: --m_struck; break;
        case MD_SPAN_CODE: --m_code; break;
        case MD_SPAN_A: m_link.clear(); break;
        case MD_SPAN_IMG: m_picture = false; break;
        default: break;
        }
        return 0;
    }

    /// Text of a tight list's item has no paragraph of its own.
    ProseBlock& current()
    {
        if (m_leaf == nullptr) {
            leaf(Kind::Paragraph);
        }
        return *m_leaf;
    }

    ProseSpan& span(ProseSpan::Kind kind)
    {
        ProseSpan& made = current().spans.emplace_back();
        made.kind = kind;
        made.strong = m_strong > 0;
        made.emphasised = m_emphasis > 0;
        made.struck = m_struck > 0;
        made.code = m_code > 0;
        made.target = m_link;
        return made;
    }

    int text(MD_TEXTTYPE type, std::string_view chars)
    {
        if (type == MD_TEXT_LATEXMATH || m_picture) {
            current().spans.back().text += type == MD_TEXT_SOFTBR || type == MD_TEXT_BR ? std::string_view(" ") : chars;
        } else if (type == MD_TEXT_BR) {
            span(ProseSpan::Kind::LineBreak);
        } else {
            addText(type == MD_TEXT_SOFTBR    ? std::string(" ")
                    : type == MD_TEXT_ENTITY  ? decoded(chars)
                    : type == MD_TEXT_NULLCHAR ? std::string("\uFFFD")
                                               : std::string(chars));
        }
        return 0;
    }

    /// Joins what was cut only by the way it is read.
    void addText(const std::string& text)
    {
        const std::vector<ProseSpan>& spans = current().spans;
        const ProseSpan* const last = spans.empty() ? nullptr : &spans.back();
        const bool joins = last != nullptr && last->kind == ProseSpan::Kind::Text && last->strong == (m_strong > 0)
            && last->emphasised == (m_emphasis > 0) && last->struck == (m_struck > 0) && last->code == (m_code > 0) && last->target == m_link;
        (joins ? current().spans.back() : span(ProseSpan::Kind::Text)).text += text;
    }

    ProseBlock m_root;
    ProseBlock m_discarded;
    std::vector<ProseBlock*> m_open;
    ProseBlock* m_leaf = nullptr;
    std::size_t m_beyond = 0;
    int m_emphasis = 0;
    int m_strong = 0;
    int m_struck = 0;
    int m_code = 0;
    bool m_picture = false;
    std::string m_link;
};

} // namespace

Prose readMarkdown(std::string_view text)
{
    constexpr std::size_t kMost = std::numeric_limits<int>::max();
    return withSamplePlaces(MarkdownReader().read(text.substr(0, kMost)));
}

} // namespace ca
