// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Which texts hold a word that begins like this one: a sorted list of all words, each with the texts that it is in.
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace ca {

class TextIndex {
public:
    /// Texts are known by their place in the list.
    [[nodiscard]] static TextIndex of(const std::vector<QString>& texts);

    /// One flag for each text. The word is folded as foldedKey() does it.
    [[nodiscard]] std::vector<bool> textsWith(QStringView word) const;

    [[nodiscard]] std::size_t words() const { return m_words.size(); }
    [[nodiscard]] std::size_t texts() const { return m_texts; }
    /// What it takes in memory.
    [[nodiscard]] std::size_t bytes() const;

private:
    struct Word {
        quint32 letters = 0;  // where they begin in m_letters
        quint32 postings = 0; // where they begin in m_postings
        quint16 length = 0;
    };
    [[nodiscard]] QStringView lettersOf(const Word& word) const;
    [[nodiscard]] quint32 postingsEnd(std::size_t word) const;

    QString m_letters;
    std::vector<Word> m_words; // sorted
    std::vector<quint32> m_postings;
    std::size_t m_texts = 0;
};

} // namespace ca
