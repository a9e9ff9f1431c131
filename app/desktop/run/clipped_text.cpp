// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/run/clipped_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace ca::runs {

namespace {

/// Not in the middle of a character.
std::size_t cutAt(std::string_view text, std::size_t at)
{
    while (at > 0 && at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) {
        --at;
    }
    return std::min(at, text.size());
}

QByteArray leftOut(std::size_t bytes)
{
    //: at the end of a line that is cut, with the number of bytes that are not shown
    return " \u2026 "
        + QCoreApplication::translate("ca::runs::Clip", "%1 more").arg(QLocale().formattedDataSize(static_cast<qint64>(bytes))).toUtf8();
}

/// Copies the marks of one kept piece.
class Marker {
public:
    explicit Marker(const std::vector<TextSpan>& marks)
        : m_marks(marks)
    {
    }

    void move(std::size_t begin, std::size_t end, std::size_t to, std::vector<TextSpan>& out)
    {
        while (m_next < m_marks.size() && m_marks[m_next].begin + m_marks[m_next].length <= begin) {
            ++m_next;
        }
        for (std::size_t i = m_next; i < m_marks.size() && m_marks[i].begin < end; ++i) {
            const std::size_t from = std::max(begin, m_marks[i].begin);
            const std::size_t until = std::min(end, m_marks[i].begin + m_marks[i].length);
            if (from < until) {
                out.push_back({to + (from - begin), until - from});
            }
        }
    }

private:
    const std::vector<TextSpan>& m_marks;
    std::size_t m_next = 0;
};

} // namespace

ClippedText clip(std::string_view text, const ClipLimits& limits, const std::vector<TextSpan>& marks)
{
    ClippedText out;
    const std::size_t end = cutAt(text, std::min(text.size(), limits.whole));
    out.clipped = end < text.size();
    Marker marker(marks);
    std::size_t begin = 0;
    while (begin < end) {
        const std::size_t newline = std::min(text.find('\n', begin), end);
        const std::size_t until = newline - begin > limits.line ? cutAt(text, begin + limits.line) : newline;
        marker.move(begin, until, static_cast<std::size_t>(out.text.size()), out.marks);
        out.text.append(text.data() + begin, static_cast<qsizetype>(until - begin));
        if (until < newline) {
            out.clipped = true;
            out.text.append(leftOut(std::min(text.find('\n', newline), text.size()) - until));
        }
        begin = newline + 1;
        if (begin < end) {
            out.text.append('\n');
        }
    }
    return out;
}

} // namespace ca::runs
