// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/editor/text_comparison.h"

#include "app/link/edit_script.h"

#include <string_view>

namespace ca {

namespace {

constexpr std::size_t kEffort = 3'000'000; // comparisons of lines
constexpr std::size_t kWordEffort = 200'000;

using Lines = std::vector<std::string_view>;
using Side = TextComparison::Side;

/// A newline at the end begins an empty line, as in an editor.
Lines linesOf(std::string_view text)
{
    Lines lines;
    for (std::size_t end = text.find('\n'); end != std::string_view::npos; end = text.find('\n')) {
        lines.push_back(text.substr(0, end));
        text.remove_prefix(end + 1);
    }
    lines.push_back(text);
    return lines;
}

class Weaver {
public:
    Weaver(std::string_view old, std::string_view present) : m_old(linesOf(old)), m_present(linesOf(present)) {}

    [[nodiscard]] TextComparison weave()
    {
        for (const auto& [o, p] : matched()) {
            differ(o, p);
            put(Side::Both, m_o++, m_old);
            ++m_p;
        }
        differ(m_old.size(), m_present.size());
        m_out.text.chop(1); // the newline behind the last line
        return std::move(m_out);
    }

private:
    /// Common beginning and end are taken off first: they are most of most texts, and cost nothing.
    [[nodiscard]] Matches matched() const
    {
        const std::size_t most = std::min(m_old.size(), m_present.size());
        std::size_t head = 0;
        while (head < most && m_old[head] == m_present[head]) {
            ++head;
        }
        std::size_t tail = 0;
        while (tail < most - head && m_old[m_old.size() - 1 - tail] == m_present[m_present.size() - 1 - tail]) {
            ++tail;
        }
        std::size_t effort = kEffort;
        const auto same = [&](std::size_t o, std::size_t p) { return m_old[head + o] == m_present[head + p]; };
        const auto middle = commonPart(m_old.size() - head - tail, m_present.size() - head - tail, same, effort);
        Matches all;
        for (std::size_t i = 0; i < head; ++i) {
            all.emplace_back(i, i);
        }
        for (const auto& [o, p] : middle.value_or(Matches())) {
            all.emplace_back(head + o, head + p);
        }
        for (std::size_t i = tail; i > 0; --i) {
            all.emplace_back(m_old.size() - i, m_present.size() - i);
        }
        return all;
    }

    /// Up to these lines the texts have nothing in common.
    void differ(std::size_t oldEnd, std::size_t presentEnd)
    {
        const auto presentFrom = static_cast<std::size_t>(m_out.text.size());
        while (m_p < presentEnd) {
            put(Side::Present, m_p++, m_present);
        }
        const auto oldFrom = static_cast<std::size_t>(m_out.text.size());
        while (m_o < oldEnd) {
            put(Side::Old, m_o++, m_old);
        }
        markWords(presentFrom, oldFrom);
    }

    void markWords(std::size_t presentFrom, std::size_t oldFrom)
    {
        const std::string_view all(m_out.text.constData(), static_cast<std::size_t>(m_out.text.size()));
        if (presentFrom == oldFrom || oldFrom == all.size()) {
            return; // nothing to hold them against: the whole lines are new
        }
        DiffOptions options;
        options.equal.caseSensitive = true;
        options.equal.spaceChangeSensitive = true;
        options.effort = kWordEffort;
        const TextDiff diff = diffTexts(all.substr(presentFrom, oldFrom - presentFrom), all.substr(oldFrom), options);
        for (const TextSpan& span : diff.expected) {
            m_out.words.push_back({presentFrom + span.begin, span.length});
        }
        for (const TextSpan& span : diff.actual) {
            m_out.words.push_back({oldFrom + span.begin, span.length});
        }
    }

    void put(Side side, std::size_t index, const Lines& lines)
    {
        m_out.text.append(lines[index].data(), static_cast<qsizetype>(lines[index].size()));
        m_out.text += '\n';
        m_out.lines.push_back({side, static_cast<int>(index) + 1});
        m_out.old += side == Side::Old ? 1 : 0;
        m_out.present += side == Side::Present ? 1 : 0;
    }

    Lines m_old;
    Lines m_present;
    std::size_t m_o = 0;
    std::size_t m_p = 0;
    TextComparison m_out;
};

} // namespace

TextComparison compareTexts(const QByteArray& old, const QByteArray& present)
{
    const auto view = [](const QByteArray& bytes) { return std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())); };
    return Weaver(view(old), view(present)).weave();
}

} // namespace ca
