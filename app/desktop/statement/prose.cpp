// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/statement/prose.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace ca {

namespace {

using Kind = ProseBlock::Kind;

constexpr std::string_view kNext = "{{nextsample}}";
constexpr std::string_view kRemaining = "{{remainingsamples}}";

bool isBlank(const ProseSpan& span)
{
    return span.kind == ProseSpan::Kind::LineBreak
        || (span.kind == ProseSpan::Kind::Text && span.text.find_first_not_of(" \n") == std::string::npos);
}

/// Cuts one paragraph where samples belong.
class SamplePlaces {
public:
    explicit SamplePlaces(Prose& out) : m_out(out) {}

    void add(ProseSpan span)
    {
        while (span.kind == ProseSpan::Kind::Text && !span.code) {
            const std::size_t next = span.text.find(kNext);
            const std::size_t remaining = span.text.find(kRemaining);
            const std::size_t at = std::min(next, remaining);
            if (at == std::string::npos) {
                break;
            }
            ProseSpan before = span;
            before.text.resize(at);
            m_spans.push_back(std::move(before));
            endParagraph();
            ProseBlock& place = m_out.emplace_back();
            place.kind = at == next ? Kind::NextSample : Kind::RemainingSamples;
            span.text.erase(0, at + (at == next ? kNext : kRemaining).size());
        }
        m_spans.push_back(std::move(span));
    }

    void endParagraph()
    {
        if (!std::all_of(m_spans.begin(), m_spans.end(), isBlank)) {
            m_out.emplace_back().spans = std::move(m_spans);
        }
        m_spans.clear();
    }

private:
    Prose& m_out;
    std::vector<ProseSpan> m_spans;
};

constexpr std::size_t kItemsInSlice = 40;
constexpr std::size_t kRowsInSlice = 40;
constexpr std::size_t kBytesInSlice = 4000;

/// Children in portions, each in a block like the first.
void cutChildren(ProseBlock block, std::size_t portion, Prose& out)
{
    std::vector<ProseBlock> children = std::move(block.children);
    for (std::size_t from = 0; from < children.size(); from += portion) {
        ProseBlock& piece = out.emplace_back(block);
        piece.continues = from > 0;
        piece.level = from > 0 && block.kind == Kind::Table ? 0 : block.level;
        const auto begin = children.begin() + static_cast<std::ptrdiff_t>(from);
        const auto end = children.begin() + static_cast<std::ptrdiff_t>(std::min(from + portion, children.size()));
        piece.children.assign(std::make_move_iterator(begin), std::make_move_iterator(end));
    }
}

/// How much of a long text goes into one piece: up to a line's or a word's end, at least not into the middle of a character.
std::size_t cutOf(std::string_view text, char separator)
{
    const std::size_t found = text.rfind(separator, kBytesInSlice);
    if (found != text.npos && found > 0) {
        return found + 1;
    }
    std::size_t cut = kBytesInSlice;
    while (cut > 1 && (static_cast<unsigned char>(text[cut]) & 0xC0) == 0x80) {
        --cut;
    }
    return cut;
}

/// One span of text in portions.
void cutText(ProseBlock block, Prose& out)
{
    const std::string text = std::move(block.spans.front().text);
    const char separator = block.kind == Kind::Code ? '\n' : ' ';
    std::string_view rest = text;
    for (bool first = true; !rest.empty(); first = false) {
        const std::size_t cut = rest.size() > kBytesInSlice ? cutOf(rest, separator) : rest.size();
        ProseBlock& piece = out.emplace_back(block);
        piece.continues = !first;
        piece.spans.front().text = rest.substr(0, cut);
        rest.remove_prefix(cut);
    }
}

} // namespace

Prose inSlices(Prose prose)
{
    Prose out;
    for (ProseBlock& block : prose) {
        const bool textual = block.kind == Kind::Code || block.kind == Kind::Paragraph;
        if (block.kind == Kind::List && block.children.size() > kItemsInSlice) {
            cutChildren(std::move(block), kItemsInSlice, out);
        } else if (block.kind == Kind::Table && block.children.size() > kRowsInSlice) {
            cutChildren(std::move(block), kRowsInSlice, out);
        } else if (textual && block.spans.size() == 1 && block.spans.front().text.size() > kBytesInSlice
                   && block.spans.front().kind == ProseSpan::Kind::Text) {
            cutText(std::move(block), out);
        } else {
            out.push_back(std::move(block));
        }
    }
    return out;
}

Prose withSamplePlaces(Prose prose)
{
    Prose out;
    for (ProseBlock& block : prose) {
        if (block.kind != Kind::Paragraph) {
            out.push_back(std::move(block));
            continue;
        }
        SamplePlaces places(out);
        for (ProseSpan& span : block.spans) {
            places.add(std::move(span));
        }
        places.endParagraph();
    }
    return out;
}

} // namespace ca
