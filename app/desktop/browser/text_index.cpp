// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/browser/text_index.h"

#include "app/desktop/browser/problem_row.h"

#include <algorithm>
#include <map>

namespace ca {

namespace {

constexpr qsizetype kShortestWord = 2;
constexpr qsizetype kLongestWord = 40; // beyond it is data, not language

using Postings = std::map<QString, std::vector<quint32>>;

void add(Postings& postings, QStringView word, quint32 text)
{
    if (word.size() < kShortestWord || word.size() > kLongestWord) {
        return;
    }
    std::vector<quint32>& texts = postings[word.toString()];
    if (texts.empty() || texts.back() != text) {
        texts.push_back(text);
    }
}

void addWords(Postings& postings, const QString& folded, quint32 text)
{
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= folded.size(); ++i) {
        if (i == folded.size() || !folded.at(i).isLetterOrNumber()) {
            add(postings, QStringView(folded).mid(begin, i - begin), text);
            begin = i + 1;
        }
    }
}

} // namespace

TextIndex TextIndex::of(const std::vector<QString>& texts)
{
    Postings postings;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        addWords(postings, foldedKey(texts[i]), static_cast<quint32>(i));
    }
    TextIndex index;
    index.m_texts = texts.size();
    index.m_words.reserve(postings.size());
    for (const auto& [word, in] : postings) {
        index.m_words.push_back({static_cast<quint32>(index.m_letters.size()), static_cast<quint32>(index.m_postings.size()),
                                 static_cast<quint16>(word.size())});
        index.m_letters += word;
        index.m_postings.insert(index.m_postings.end(), in.begin(), in.end());
    }
    index.m_postings.shrink_to_fit();
    index.m_letters.squeeze();
    return index;
}

QStringView TextIndex::lettersOf(const Word& word) const
{
    return QStringView(m_letters).mid(word.letters, word.length);
}

quint32 TextIndex::postingsEnd(std::size_t word) const
{
    return word + 1 < m_words.size() ? m_words[word + 1].postings : static_cast<quint32>(m_postings.size());
}

std::vector<bool> TextIndex::textsWith(QStringView word) const
{
    std::vector<bool> hits(m_texts, false);
    auto at = std::lower_bound(m_words.begin(), m_words.end(), word,
                               [this](const Word& known, QStringView wanted) { return lettersOf(known) < wanted; });
    for (; at != m_words.end() && lettersOf(*at).startsWith(word); ++at) {
        const quint32 end = postingsEnd(static_cast<std::size_t>(at - m_words.begin()));
        for (quint32 posting = at->postings; posting < end; ++posting) {
            hits[m_postings[posting]] = true;
        }
    }
    return hits;
}

std::size_t TextIndex::bytes() const
{
    return static_cast<std::size_t>(m_letters.size()) * sizeof(QChar) + m_words.size() * sizeof(Word)
        + m_postings.size() * sizeof(quint32);
}

} // namespace ca
