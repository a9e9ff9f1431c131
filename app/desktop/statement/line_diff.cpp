// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Theory: E. Myers, "An O(ND) difference algorithm and its variations" (1986). For each number of changes d the furthest reaching path
// on every diagonal is kept, and the way is read backwards from these. Memory is d squared, which the bound on d keeps small.
#include "app/desktop/statement/line_diff.h"

#include <algorithm>

namespace ca {

namespace {

using Lines = std::vector<std::string_view>;
using Kind = DiffRow::Kind;

/// One step of the way: which line is taken, from the left, from the right, or from both.
struct Step {
    std::optional<std::size_t> left;
    std::optional<std::size_t> right;
};

class ShortestEdit {
public:
    ShortestEdit(const Lines& left, const Lines& right, std::size_t begin, std::size_t leftEnd, std::size_t rightEnd)
        : m_left(left)
        , m_right(right)
        , m_begin(static_cast<long>(begin))
        , m_n(static_cast<long>(leftEnd - begin))
        , m_m(static_cast<long>(rightEnd - begin))
    {
    }

    /// False when there are more changes than that.
    bool find(long most)
    {
        std::vector<long> reach(static_cast<std::size_t>(2 * most + 3), 0);
        const auto at = [&](long diagonal) -> long& { return reach[static_cast<std::size_t>(diagonal + most + 1)]; };
        for (long d = 0; d <= most; ++d) {
            for (long k = -d; k <= d; k += 2) {
                const bool down = k == -d || (k != d && at(k - 1) < at(k + 1));
                long x = down ? at(k + 1) : at(k - 1) + 1;
                while (x < m_n && x - k < m_m && same(x, x - k)) {
                    ++x;
                }
                at(k) = x;
                if (x >= m_n && x - k >= m_m) {
                    m_trace.emplace_back(reach.begin() + most + 1 - d, reach.begin() + most + 2 + d);
                    return true;
                }
            }
            m_trace.emplace_back(reach.begin() + most + 1 - d, reach.begin() + most + 2 + d);
        }
        return false;
    }

    [[nodiscard]] std::vector<Step> steps() const
    {
        std::vector<Step> steps;
        long x = m_n;
        long y = m_m;
        for (long d = static_cast<long>(m_trace.size()) - 1; d > 0; --d) {
            const auto& before = m_trace[static_cast<std::size_t>(d - 1)];
            const auto at = [&](long k) { return std::abs(k) > d - 1 ? -1 : before[static_cast<std::size_t>(k + d - 1)]; };
            const long k = x - y;
            const bool down = k == -d || (k != d && at(k - 1) < at(k + 1));
            const long fromX = down ? at(k + 1) : at(k - 1);
            const long fromY = fromX - (down ? k + 1 : k - 1);
            for (; x > fromX + (down ? 0 : 1) && y > fromY + (down ? 1 : 0); --x, --y) {
                steps.push_back({line(x - 1), line(y - 1)});
            }
            steps.push_back(down ? Step{std::nullopt, line(fromY)} : Step{line(fromX), std::nullopt});
            x = fromX;
            y = fromY;
        }
        for (; x > 0 && y > 0; --x, --y) {
            steps.push_back({line(x - 1), line(y - 1)});
        }
        std::reverse(steps.begin(), steps.end());
        return steps;
    }

private:
    [[nodiscard]] bool same(long x, long y) const { return m_left[line(x)] == m_right[line(y)]; }
    [[nodiscard]] std::size_t line(long offset) const { return static_cast<std::size_t>(m_begin + offset); }

    const Lines& m_left;
    const Lines& m_right;
    long m_begin;
    long m_n;
    long m_m;
    std::vector<std::vector<long>> m_trace; // the furthest on the diagonals -d to d, for each d
};

/// Removed and added lines that meet stand beside each other as changed.
class RowWriter {
public:
    void add(const Step& step)
    {
        if (step.left && step.right) {
            flush();
            m_rows.push_back({Kind::Same, step.left, step.right});
        } else if (step.left) {
            m_removed.push_back(*step.left);
        } else {
            m_added.push_back(*step.right);
        }
    }

    std::vector<DiffRow> take()
    {
        flush();
        return std::move(m_rows);
    }

private:
    void flush()
    {
        for (std::size_t i = 0; i < std::max(m_removed.size(), m_added.size()); ++i) {
            DiffRow row;
            row.left = i < m_removed.size() ? std::optional(m_removed[i]) : std::nullopt;
            row.right = i < m_added.size() ? std::optional(m_added[i]) : std::nullopt;
            row.kind = row.left && row.right ? Kind::Changed : row.left ? Kind::Removed : Kind::Added;
            m_rows.push_back(row);
        }
        m_removed.clear();
        m_added.clear();
    }

    std::vector<DiffRow> m_rows;
    std::vector<std::size_t> m_removed;
    std::vector<std::size_t> m_added;
};

} // namespace

std::vector<std::string_view> linesOf(std::string_view text)
{
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        lines.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

std::vector<DiffRow> diffLines(const Lines& left, const Lines& right, std::size_t most)
{
    std::size_t begin = 0;
    while (begin < left.size() && begin < right.size() && left[begin] == right[begin]) {
        ++begin;
    }
    std::size_t tail = 0;
    while (tail < left.size() - begin && tail < right.size() - begin && left[left.size() - 1 - tail] == right[right.size() - 1 - tail]) {
        ++tail;
    }
    RowWriter rows;
    for (std::size_t i = 0; i < begin; ++i) {
        rows.add({i, i});
    }
    const std::size_t leftEnd = left.size() - tail;
    const std::size_t rightEnd = right.size() - tail;
    ShortestEdit edit(left, right, begin, leftEnd, rightEnd);
    if (edit.find(static_cast<long>(std::min(most, leftEnd + rightEnd - 2 * begin)))) {
        for (const Step& step : edit.steps()) {
            rows.add(step);
        }
    } else {
        for (std::size_t i = begin; i < leftEnd; ++i) {
            rows.add({i, std::nullopt});
        }
        for (std::size_t i = begin; i < rightEnd; ++i) {
            rows.add({std::nullopt, i});
        }
    }
    for (std::size_t i = 0; i < tail; ++i) {
        rows.add({leftEnd + i, rightEnd + i});
    }
    return rows.take();
}

} // namespace ca
