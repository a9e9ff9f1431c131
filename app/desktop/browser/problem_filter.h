// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Which problems are shown: what was typed and the chips that are on. All of it must hold at once.
#pragma once

#include "app/desktop/browser/problem_row.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace ca {

struct ProblemFilter {
    QString text;
    std::vector<Difficulty> difficulties;  // any of them; none: all
    std::vector<Standing::State> states;   // likewise
    QStringList tags;                      // every one of them
    QString topicId;
    QString collection;                    // by its name
    bool favourites = false;
    bool due = false;

    bool operator==(const ProblemFilter&) const = default;
    [[nodiscard]] bool empty() const { return *this == ProblemFilter{}; }
};

/// What was typed, taken apart once per keystroke: "#12" asks for a number, "#two-sum" for an id, all else are words.
class Query {
public:
    explicit Query(const QString& text);

    [[nodiscard]] bool empty() const { return m_words.empty(); }
    [[nodiscard]] std::size_t words() const { return m_words.size(); }
    /// Folded; empty for those that ask for something other than words in a text.
    [[nodiscard]] QString inText(std::size_t word) const { return m_words[word].kind == Kind::Text ? m_words[word].key : QString(); }

    /// How well it fits, 0 the best; nothing when it does not. `text` says for each word whether the statement holds it.
    [[nodiscard]] std::optional<int> rank(const ProblemRow& row, const std::vector<bool>& text) const;
    static constexpr int kRanks = 5;

private:
    enum class Kind : quint8 { Text, Number, Id };
    struct Word {
        QString key;
        Kind kind = Kind::Text;
        int number = 0; // what it says, when it is one
    };
    [[nodiscard]] static Word wordFrom(const QString& typed);
    [[nodiscard]] static int rankOf(const Word& word, const ProblemRow& row, bool inStatement);

    std::vector<Word> m_words;
};

/// All that a filter asks but its text.
[[nodiscard]] bool passesChips(const ProblemRow& row, const ProblemFilter& filter, const Collection* collection);

} // namespace ca
