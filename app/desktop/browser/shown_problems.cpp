// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/browser/shown_problems.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace ca {

namespace {

bool before(const ProblemRow& a, const ProblemRow& b, ProblemSort sort)
{
    switch (sort) {
    case ProblemSort::Title:
        return a.titleKey < b.titleKey;
    case ProblemSort::Difficulty:
        return a.difficulty < b.difficulty;
    case ProblemSort::Recent:
        return a.standing.lastTried > b.standing.lastTried;
    case ProblemSort::Roadmap:
        break;
    }
    return false; // as the library has them
}

} // namespace

ShownProblems::ShownProblems(ProblemListModel& problems, QObject* parent)
    : QAbstractProxyModel(parent)
    , m_problems(problems)
{
    setSourceModel(&problems);
    connect(&problems, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&problems, &QAbstractItemModel::modelReset, this, &ShownProblems::readAll);
    connect(&problems, &QAbstractItemModel::dataChanged, this, &ShownProblems::follow);
    makeOrder();
    findTexts();
    showFrom(passing());
}

void ShownProblems::setFilter(const ProblemFilter& filter)
{
    if (filter != m_filter) {
        m_filter = filter;
        show();
    }
}

void ShownProblems::setSort(ProblemSort sort)
{
    if (sort != m_sort) {
        m_sort = sort;
        makeOrder();
        show();
    }
}

void ShownProblems::setCollections(std::vector<Collection> collections)
{
    m_collections = std::move(collections);
    if (!m_filter.collection.isEmpty()) {
        show();
    }
}

void ShownProblems::setTexts(std::shared_ptr<const StatementTexts> texts)
{
    m_texts = std::move(texts);
    findTexts();
    if (!m_filter.text.isEmpty()) {
        show();
    }
}

void ShownProblems::readAll()
{
    makeOrder();
    findTexts();
    showFrom(passing());
    endResetModel();
}

/// What stays where it was is only painted anew; otherwise the list is another one.
void ShownProblems::follow(const QModelIndex& first, const QModelIndex& last)
{
    if (m_sort == ProblemSort::Recent) {
        makeOrder();
    }
    if (std::vector<int> now = passing(); now != m_shown) {
        beginResetModel();
        showFrom(std::move(now));
        endResetModel();
        return;
    }
    for (int row = first.row(); row <= last.row(); ++row) {
        if (const int place = m_placeOf[static_cast<std::size_t>(row)]; place >= 0) {
            emit dataChanged(index(place, 0), index(place, 0));
        }
    }
}

void ShownProblems::show()
{
    const std::size_t onlyInText = m_onlyInText;
    if (std::vector<int> now = passing(); now != m_shown) {
        beginResetModel();
        showFrom(std::move(now));
        endResetModel();
    } else if (m_onlyInText != onlyInText) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, 0), {OnlyInTextRole});
    }
}

void ShownProblems::showFrom(std::vector<int> shown)
{
    m_shown = std::move(shown);
    m_placeOf.assign(m_problems.rows().size(), -1);
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        m_placeOf[static_cast<std::size_t>(m_shown[i])] = static_cast<int>(i);
    }
}

void ShownProblems::makeOrder()
{
    const std::vector<ProblemRow>& rows = m_problems.rows();
    m_order.resize(rows.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    if (m_sort != ProblemSort::Roadmap) {
        std::stable_sort(m_order.begin(), m_order.end(), [this, &rows](int a, int b) {
            return before(rows[static_cast<std::size_t>(a)], rows[static_cast<std::size_t>(b)], m_sort);
        });
    }
}

void ShownProblems::findTexts()
{
    m_textOf.assign(m_problems.rows().size(), -1);
    for (int text = 0; m_texts && text < m_texts->problems.size(); ++text) {
        if (const int row = m_problems.rowOf(m_texts->problems.at(text)); row >= 0) {
            m_textOf[static_cast<std::size_t>(row)] = text;
        }
    }
}

std::vector<int> ShownProblems::passing()
{
    m_onlyInText = 0;
    if (const Query query(m_filter.text); !query.empty()) {
        return ranked(query);
    }
    std::vector<int> shown;
    const Collection* const list = collection();
    std::copy_if(m_order.begin(), m_order.end(), std::back_inserter(shown), [this, list](int row) {
        return passesChips(m_problems.rows()[static_cast<std::size_t>(row)], m_filter, list);
    });
    return shown;
}

/// The best matches first, those that match alike in their usual order.
std::vector<int> ShownProblems::ranked(const Query& query)
{
    std::vector<std::vector<bool>> texts(query.words()); // for each word, the statements that hold it
    for (std::size_t word = 0; m_texts && word < texts.size(); ++word) {
        if (const QString key = query.inText(word); !key.isEmpty()) {
            texts[word] = m_texts->index.textsWith(key);
        }
    }
    std::array<std::vector<int>, Query::kRanks> ranks;
    std::vector<bool> inText(query.words());
    const Collection* const list = collection();
    for (const int row : m_order) {
        const ProblemRow& problem = m_problems.rows()[static_cast<std::size_t>(row)];
        if (!passesChips(problem, m_filter, list)) {
            continue;
        }
        const int text = m_textOf[static_cast<std::size_t>(row)];
        for (std::size_t word = 0; word < inText.size(); ++word) {
            inText[word] = text >= 0 && !texts[word].empty() && texts[word][static_cast<std::size_t>(text)];
        }
        if (const auto rank = query.rank(problem, inText)) {
            ranks[static_cast<std::size_t>(*rank)].push_back(row);
        }
    }
    m_onlyInText = ranks.back().size();
    std::vector<int> shown;
    for (const std::vector<int>& rank : ranks) {
        shown.insert(shown.end(), rank.begin(), rank.end());
    }
    return shown;
}

const Collection* ShownProblems::collection() const
{
    const auto found = std::find_if(m_collections.begin(), m_collections.end(),
                                    [this](const Collection& known) { return known.name == m_filter.collection; });
    return found == m_collections.end() ? nullptr : &*found;
}

const ProblemRow& ShownProblems::row(int shown) const
{
    return m_problems.rows()[static_cast<std::size_t>(m_shown[static_cast<std::size_t>(shown)])];
}

QModelIndex ShownProblems::indexOf(const QString& id) const
{
    const int row = m_problems.rowOf(id);
    return row < 0 ? QModelIndex() : mapFromSource(m_problems.index(row));
}

QModelIndex ShownProblems::index(int row, int column, const QModelIndex& parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QVariant ShownProblems::data(const QModelIndex& index, int role) const
{
    if (role == OnlyInTextRole) {
        return static_cast<std::size_t>(index.row()) >= m_shown.size() - m_onlyInText;
    }
    return QAbstractProxyModel::data(index, role);
}

QModelIndex ShownProblems::sibling(int row, int column, const QModelIndex&) const
{
    return index(row, column);
}

int ShownProblems::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ShownProblems::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 1;
}

QModelIndex ShownProblems::mapToSource(const QModelIndex& index) const
{
    return index.isValid() ? m_problems.index(m_shown[static_cast<std::size_t>(index.row())]) : QModelIndex();
}

QModelIndex ShownProblems::mapFromSource(const QModelIndex& index) const
{
    if (!index.isValid() || static_cast<std::size_t>(index.row()) >= m_placeOf.size()) {
        return {};
    }
    const int place = m_placeOf[static_cast<std::size_t>(index.row())];
    return place < 0 ? QModelIndex() : createIndex(place, 0);
}

} // namespace ca
