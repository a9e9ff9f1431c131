// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/link/text_diff.h"

#include "app/link/edit_script.h"

#include <charconv>
#include <cmath>
#include <cstdint>

namespace ca {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v';
}

char folded(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

/// Letters, digits, signs of numbers and everything beyond ASCII hold together; any other sign is a word of its own.
bool holdsTogether(char c)
{
    const char low = folded(c);
    return (low >= 'a' && low <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '+' || c == '_'
        || static_cast<unsigned char>(c) >= 0x80;
}

std::optional<double> number(std::string_view word)
{
    const std::string_view digits = !word.empty() && word.front() == '+' ? word.substr(1) : word;
    double value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return error == std::errc() && end == digits.data() + digits.size() ? std::optional(value) : std::nullopt;
}

class Comparison {
public:
    explicit Comparison(const CheckerOptions& options)
        : m_options(options)
    {
    }

    [[nodiscard]] bool spaceCounts() const { return m_options.spaceChangeSensitive; }
    [[nodiscard]] bool tolerant() const { return m_options.floatAbsolute || m_options.floatRelative; }

    [[nodiscard]] bool sameWord(std::string_view one, std::string_view other) const
    {
        return one == other || sameFolded(one, other) || (tolerant() && sameNumber(one, other));
    }

    /// Equal for lines that read the same; numbers within the tolerance do not count as such here.
    [[nodiscard]] std::uint64_t fingerprint(std::string_view line) const
    {
        std::uint64_t hash = 14695981039346656037U; // FNV-1a
        bool gap = false;
        bool begun = false;
        for (const char c : line) {
            if (!spaceCounts() && isSpace(c)) {
                gap = true;
                continue;
            }
            if (gap && begun) {
                hash = (hash ^ ' ') * 1099511628211U;
            }
            gap = false;
            begun = true;
            hash = (hash ^ static_cast<unsigned char>(m_options.caseSensitive ? c : folded(c))) * 1099511628211U;
        }
        return hash;
    }

private:
    [[nodiscard]] bool sameFolded(std::string_view one, std::string_view other) const
    {
        return !m_options.caseSensitive && one.size() == other.size()
            && std::equal(one.begin(), one.end(), other.begin(), [](char a, char b) { return folded(a) == folded(b); });
    }

    [[nodiscard]] bool sameNumber(std::string_view expected, std::string_view actual) const
    {
        const auto wanted = number(expected);
        const auto given = number(actual);
        if (!wanted || !given) {
            return false;
        }
        const double off = std::abs(*wanted - *given);
        return (m_options.floatAbsolute && off <= *m_options.floatAbsolute)
            || (m_options.floatRelative && off <= *m_options.floatRelative * std::abs(*wanted));
    }

    CheckerOptions m_options;
};

using Pieces = std::vector<TextSpan>;

Pieces linesOf(std::string_view text)
{
    Pieces lines;
    std::size_t begin = 0;
    while (begin < text.size()) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        lines.push_back({begin, end - begin});
        begin = end + 1;
    }
    return lines;
}

Pieces wordsOf(std::string_view text, TextSpan line, bool withSpace)
{
    Pieces words;
    const std::size_t end = line.begin + line.length;
    std::size_t at = line.begin;
    while (at < end) {
        const std::size_t begin = at;
        if (isSpace(text[at])) {
            while (at < end && isSpace(text[at])) {
                ++at;
            }
            if (!withSpace) {
                continue;
            }
        } else if (holdsTogether(text[at])) {
            while (at < end && holdsTogether(text[at])) {
                ++at;
            }
        } else {
            ++at;
        }
        words.push_back({begin, at - begin});
    }
    return words;
}

class Differ {
public:
    Differ(std::string_view expected, std::string_view actual, const DiffOptions& options)
        : m_expected(expected)
        , m_actual(actual)
        , m_options(options)
        , m_comparison(options.equal)
        , m_effort(options.effort)
        , m_left(linesOf(expected))
        , m_right(linesOf(actual))
    {
    }

    [[nodiscard]] TextDiff run()
    {
        std::size_t left = 0;
        std::size_t right = 0;
        for (const auto& [l, r] : matchedLines()) {
            block(left, l, right, r);
            left = l + 1;
            right = r + 1;
        }
        block(left, m_left.size(), right, m_right.size());
        return std::move(m_diff);
    }

private:
    [[nodiscard]] std::string_view left(TextSpan span) const { return m_expected.substr(span.begin, span.length); }
    [[nodiscard]] std::string_view right(TextSpan span) const { return m_actual.substr(span.begin, span.length); }

    /// Common beginning and end are taken off first: they are most of most outputs, and cost nothing.
    [[nodiscard]] Matches matchedLines()
    {
        const auto prints = [&](std::string_view text, const Pieces& lines) {
            std::vector<std::uint64_t> all;
            all.reserve(lines.size());
            for (const TextSpan line : lines) {
                all.push_back(m_comparison.fingerprint(text.substr(line.begin, line.length)));
            }
            return all;
        };
        const auto l = prints(m_expected, m_left);
        const auto r = prints(m_actual, m_right);
        const auto same = [&](std::size_t a, std::size_t b) { return l[a] == r[b]; };
        const std::size_t most = std::min(l.size(), r.size());
        std::size_t head = 0;
        while (head < most && same(head, head)) {
            ++head;
        }
        std::size_t tail = 0;
        while (tail < most - head && same(l.size() - 1 - tail, r.size() - 1 - tail)) {
            ++tail;
        }
        Matches all;
        for (std::size_t i = 0; i < head; ++i) {
            all.emplace_back(i, i);
        }
        std::size_t effort = m_effort / 2;
        const auto middle = commonPart(
            l.size() - head - tail, r.size() - head - tail,
            [&](std::size_t a, std::size_t b) { return same(head + a, head + b); }, effort);
        m_diff.thorough = middle.has_value();
        for (const auto& [a, b] : middle.value_or(Matches{})) {
            all.emplace_back(head + a, head + b);
        }
        for (std::size_t i = tail; i > 0; --i) {
            all.emplace_back(l.size() - i, r.size() - i);
        }
        return all;
    }

    /// Lines without a match between two that have one: the n-th is held against the n-th.
    void block(std::size_t leftBegin, std::size_t leftEnd, std::size_t rightBegin, std::size_t rightEnd)
    {
        const std::size_t pairs = std::min(leftEnd - leftBegin, rightEnd - rightBegin);
        for (std::size_t i = 0; i < pairs; ++i) {
            line(leftBegin + i, rightBegin + i);
        }
        for (std::size_t i = leftBegin + pairs; i < leftEnd; ++i) {
            if (!(m_options.actualClipped && rightEnd == m_right.size()) && speaks(left(m_left[i]))) {
                note(i);
                m_diff.expected.push_back(m_left[i]);
            }
        }
        for (std::size_t i = rightBegin + pairs; i < rightEnd; ++i) {
            if (speaks(right(m_right[i]))) {
                note(std::min(leftEnd, m_left.empty() ? 0 : m_left.size() - 1));
                m_diff.actual.push_back(m_right[i]);
            }
        }
    }

    [[nodiscard]] bool speaks(std::string_view line) const
    {
        return m_comparison.spaceCounts() || !std::all_of(line.begin(), line.end(), isSpace);
    }

    void note(std::size_t leftLine)
    {
        if (!m_diff.firstLine) {
            m_diff.firstLine = leftLine + 1;
        }
    }

    void line(std::size_t leftLine, std::size_t rightLine)
    {
        const Pieces l = wordsOf(m_expected, m_left[leftLine], m_comparison.spaceCounts());
        const Pieces r = wordsOf(m_actual, m_right[rightLine], m_comparison.spaceCounts());
        const Matches matches = matchedWords(l, r);
        const bool cut = m_options.actualClipped && rightLine + 1 == m_right.size();
        const std::size_t before = m_diff.expected.size() + m_diff.actual.size();
        std::size_t a = 0;
        std::size_t b = 0;
        for (const auto& [x, y] : matches) {
            mark(l, a, x, m_diff.expected);
            mark(r, b, y, m_diff.actual);
            a = x + 1;
            b = y + 1;
        }
        if (!cut) {
            mark(l, a, l.size(), m_diff.expected);
            mark(r, b, r.size(), m_diff.actual);
        }
        if (m_diff.expected.size() + m_diff.actual.size() != before) {
            note(leftLine);
        }
    }

    /// Words in the same places read better than a shorter script that shifts them.
    [[nodiscard]] Matches matchedWords(const Pieces& l, const Pieces& r)
    {
        const auto same = [&](std::size_t a, std::size_t b) { return m_comparison.sameWord(left(l[a]), right(r[b])); };
        const auto shifted = commonPart(l.size(), r.size(), same, m_effort);
        if (shifted && l.size() != r.size()) {
            return *shifted;
        }
        Matches placed;
        for (std::size_t i = 0; i < std::min(l.size(), r.size()); ++i) {
            if (same(i, i)) {
                placed.emplace_back(i, i);
            }
        }
        m_diff.thorough = m_diff.thorough && shifted.has_value();
        return shifted && shifted->size() > placed.size() ? *shifted : placed;
    }

    static void mark(const Pieces& words, std::size_t begin, std::size_t end, std::vector<TextSpan>& out)
    {
        if (begin < end) {
            const std::size_t last = words[end - 1].begin + words[end - 1].length;
            out.push_back({words[begin].begin, last - words[begin].begin});
        }
    }

    std::string_view m_expected;
    std::string_view m_actual;
    const DiffOptions& m_options;
    Comparison m_comparison;
    std::size_t m_effort;
    Pieces m_left;
    Pieces m_right;
    TextDiff m_diff;
};

} // namespace

TextDiff diffTexts(std::string_view expected, std::string_view actual, const DiffOptions& options)
{
    return Differ(expected, actual, options).run();
}

} // namespace ca
