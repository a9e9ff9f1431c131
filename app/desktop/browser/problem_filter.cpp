// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/browser/problem_filter.h"

#include <algorithm>

namespace ca {

namespace {

template <class T>
bool chosen(const std::vector<T>& any, T value)
{
    return any.empty() || std::find(any.begin(), any.end(), value) != any.end();
}

bool holds(const Collection& collection, const QString& id)
{
    return std::find(collection.problems.begin(), collection.problems.end(), id) != collection.problems.end();
}

} // namespace

Query::Query(const QString& text)
{
    for (const QString& typed : text.split(' ', Qt::SkipEmptyParts)) {
        Word word = wordFrom(typed);
        if (!word.key.isEmpty()) {
            m_words.push_back(std::move(word));
        }
    }
}

Query::Word Query::wordFrom(const QString& typed)
{
    const bool marked = typed.startsWith('#');
    const QString bare = marked ? typed.mid(1) : typed;
    bool isNumber = false;
    const int number = bare.toInt(&isNumber);
    const Kind kind = !marked ? Kind::Text : isNumber ? Kind::Number : Kind::Id;
    return {kind == Kind::Id ? bare.toLower() : foldedKey(bare).trimmed(), kind, isNumber ? number : 0};
}

int Query::rankOf(const Word& word, const ProblemRow& row, bool inStatement)
{
    if (word.kind == Kind::Number) {
        return row.number == word.number ? 0 : QString::number(row.number).startsWith(word.key) ? 1 : kRanks;
    }
    if (word.kind == Kind::Id) {
        return row.id.contains(word.key, Qt::CaseInsensitive) ? 0 : kRanks;
    }
    if (const qsizetype at = row.titleKey.indexOf(word.key); at >= 0) {
        return at == 0 ? 0 : row.titleKey.at(at - 1).isLetterOrNumber() ? 2 : 1;
    }
    if (row.tagKey.contains(word.key) || (word.number > 0 && word.number == row.number)) {
        return 3;
    }
    return inStatement ? 4 : kRanks;
}

std::optional<int> Query::rank(const ProblemRow& row, const std::vector<bool>& text) const
{
    int worst = 0;
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        worst = std::max(worst, rankOf(m_words[i], row, i < text.size() && text[i]));
        if (worst == kRanks) {
            return std::nullopt;
        }
    }
    return worst;
}

bool passesChips(const ProblemRow& row, const ProblemFilter& filter, const Collection* collection)
{
    const bool hasTags = std::all_of(filter.tags.begin(), filter.tags.end(), [&row](const QString& tag) { return row.tags.contains(tag); });
    return chosen(filter.difficulties, row.difficulty) && chosen(filter.states, row.standing.state) && hasTags
        && (filter.topicId.isEmpty() || row.topicId == filter.topicId) && (!filter.favourites || row.standing.favourite)
        && (!filter.due || row.standing.due) && (filter.collection.isEmpty() || (collection != nullptr && holds(*collection, row.id)));
}

} // namespace ca
