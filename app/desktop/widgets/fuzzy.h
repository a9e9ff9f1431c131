// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Finds what somebody means who types a few letters of it: "tsm" finds Two Sum. Pure.
//
// The letters of each word of the pattern must be in the text in their order, the words in any order. Of all ways to find them there, the
// one counts that begins words and keeps together.
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <cstddef>
#include <optional>
#include <vector>

namespace ca {

struct FuzzyMatch {
    int score = 0;              // more is better; for one pattern only
    std::vector<int> positions; // of the found letters in the text, ascending, each once

    bool operator==(const FuzzyMatch&) const = default;
};

class FuzzyPattern {
public:
    explicit FuzzyPattern(QStringView typed);

    /// An empty pattern matches everything with a score of 0.
    [[nodiscard]] std::optional<FuzzyMatch> match(QStringView text) const;
    [[nodiscard]] bool isEmpty() const { return m_words.empty(); }

private:
    std::vector<QString> m_words; // folded
};

struct RankedMatch {
    std::size_t index = 0; // into the texts
    FuzzyMatch match;
};

/// The best first; what scores the same keeps its order.
[[nodiscard]] std::vector<RankedMatch> fuzzyRank(QStringView typed, const QStringList& texts, std::size_t most);

} // namespace ca
