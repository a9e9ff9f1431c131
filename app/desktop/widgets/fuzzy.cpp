// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/widgets/fuzzy.h"

#include <QVarLengthArray>

#include <algorithm>
#include <limits>

namespace ca {

namespace {

constexpr int kLetter = 16;
constexpr int kTogether = 20;  // right behind the letter before
constexpr int kWordStart = 12;
constexpr int kTextStart = 8;  // above that of any word
constexpr int kSkipped = 1;    // per letter left out between two, at most kMostSkipped
constexpr int kMostSkipped = 8;
constexpr int kUnused = 4;     // one point less per so many letters of the text
constexpr qsizetype kLongest = 200; // of a text; behind that nobody looks
constexpr int kNever = std::numeric_limits<int>::min() / 2;

bool beginsWord(QStringView text, qsizetype at)
{
    if (at == 0) {
        return true;
    }
    const QChar before = text[at - 1];
    return !before.isLetterOrNumber() || (before.isLower() && text[at].isUpper()) || (before.isLetter() && text[at].isDigit());
}

int worthOf(QStringView text, qsizetype at)
{
    return kLetter + (at == 0 ? kTextStart : 0) + (beginsWord(text, at) ? kWordStart : 0);
}

bool contains(QStringView folded, QStringView word)
{
    qsizetype found = 0;
    for (const QChar letter : folded) {
        if (found < word.size() && letter == word[found]) {
            ++found;
        }
    }
    return found == word.size();
}

/// For each letter of the word and each place in the text: the best score that ends with this letter here, and where the letter before
/// is then.
class WordSearch {
public:
    WordSearch(QStringView word, QStringView text, QStringView folded)
        : m_word(word), m_text(text), m_folded(folded), m_score(word.size() * text.size(), kNever), m_before(word.size() * text.size(), -1)
    {
        for (qsizetype letter = 0; letter < word.size(); ++letter) {
            fillRow(letter);
        }
    }

    /// The score, after noting the places.
    int best(std::vector<int>& positions) const
    {
        const qsizetype last = m_word.size() - 1;
        const auto begin = m_score.begin() + at(last, 0);
        qsizetype place = std::max_element(begin, begin + m_text.size()) - begin;
        const int score = begin[place];
        for (qsizetype letter = last; letter >= 0; --letter) {
            positions.push_back(static_cast<int>(place));
            place = m_before[at(letter, place)];
        }
        return score;
    }

private:
    [[nodiscard]] qsizetype at(qsizetype letter, qsizetype place) const { return letter * m_text.size() + place; }

    void fillRow(qsizetype letter)
    {
        int bestFar = kNever; // of the row before, losing a little with each place that is left out
        int bestFarPlace = -1;
        for (qsizetype place = letter; place < m_text.size(); ++place) {
            if (letter > 0 && place >= 2) {
                const int fresh = m_score[at(letter - 1, place - 2)];
                bestFar = bestFar == kNever ? kNever : bestFar - kSkipped;
                if (fresh != kNever && fresh - kSkipped >= bestFar) {
                    bestFar = fresh - kSkipped;
                    bestFarPlace = static_cast<int>(place - 2);
                }
            }
            if (m_folded[place] == m_word[letter]) {
                place_(letter, place, bestFar, bestFarPlace);
            }
        }
    }

    void place_(qsizetype letter, qsizetype place, int bestFar, int bestFarPlace)
    {
        const int worth = worthOf(m_text, place);
        const qsizetype here = at(letter, place);
        if (letter == 0) {
            m_score[here] = worth - static_cast<int>(std::min<qsizetype>(place, kMostSkipped)) * kSkipped;
            return;
        }
        const int next = place > 0 ? m_score[at(letter - 1, place - 1)] : kNever;
        const int together = next == kNever ? kNever : next + kTogether;
        if (together == kNever && bestFar == kNever) {
            return;
        }
        m_score[here] = worth + std::max(together, bestFar);
        m_before[here] = together >= bestFar ? static_cast<int>(place - 1) : bestFarPlace;
    }

    QStringView m_word;
    QStringView m_text;
    QStringView m_folded;
    QVarLengthArray<int, 1024> m_score;
    QVarLengthArray<int, 1024> m_before;
};

} // namespace

FuzzyPattern::FuzzyPattern(QStringView typed)
{
    for (const QString& word : typed.left(kLongest).toString().simplified().toCaseFolded().split(' ', Qt::SkipEmptyParts)) {
        m_words.push_back(word);
    }
}

std::optional<FuzzyMatch> FuzzyPattern::match(QStringView text) const
{
    FuzzyMatch match;
    if (m_words.empty()) {
        return match;
    }
    text = text.left(kLongest);
    QVarLengthArray<QChar, kLongest> letters(text.size());
    std::transform(text.begin(), text.end(), letters.begin(), [](QChar letter) { return letter.toCaseFolded(); });
    const QStringView folded(letters.data(), letters.size());
    if (!std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) { return contains(folded, word); })) {
        return std::nullopt;
    }
    for (const QString& word : m_words) {
        match.score += WordSearch(word, text, folded).best(match.positions);
    }
    match.score -= static_cast<int>(text.size()) / kUnused;
    std::sort(match.positions.begin(), match.positions.end());
    match.positions.erase(std::unique(match.positions.begin(), match.positions.end()), match.positions.end());
    return match;
}

std::vector<RankedMatch> fuzzyRank(QStringView typed, const QStringList& texts, std::size_t most)
{
    const FuzzyPattern pattern(typed);
    std::vector<RankedMatch> ranked;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (auto match = pattern.match(texts[i])) {
            ranked.push_back({static_cast<std::size_t>(i), std::move(*match)});
        }
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const RankedMatch& a, const RankedMatch& b) { return a.match.score > b.match.score; });
    ranked.resize(std::min(ranked.size(), most));
    return ranked;
}

} // namespace ca
