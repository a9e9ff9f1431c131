// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Those problems that the filter lets through, in the order that was asked for. Orders are made once and kept; a keystroke only walks
// through one of them.
#pragma once

#include "app/desktop/browser/problem_filter.h"
#include "app/desktop/browser/problem_list_model.h"
#include "app/desktop/browser/statement_texts.h"

#include <QAbstractProxyModel>

#include <memory>
#include <vector>

namespace ca {

enum class ProblemSort : quint8 { Roadmap, Title, Difficulty, Recent };

class ShownProblems : public QAbstractProxyModel {
    Q_OBJECT

public:
    enum Role {
        OnlyInTextRole = Qt::UserRole + 100, // found by its statement alone
    };

    /// The model outlives this one.
    explicit ShownProblems(ProblemListModel& problems, QObject* parent = nullptr);

    void setFilter(const ProblemFilter& filter);
    void setSort(ProblemSort sort);
    void setCollections(std::vector<Collection> collections);
    void setTexts(std::shared_ptr<const StatementTexts> texts);

    [[nodiscard]] const ProblemFilter& filter() const { return m_filter; }
    [[nodiscard]] ProblemSort sort() const { return m_sort; }
    [[nodiscard]] const std::vector<Collection>& collections() const { return m_collections; }
    [[nodiscard]] const ProblemRow& row(int shown) const;
    /// Invalid when it is not shown.
    [[nodiscard]] QModelIndex indexOf(const QString& id) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex&) const override { return {}; }
    [[nodiscard]] QModelIndex sibling(int row, int column, const QModelIndex& index) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex mapToSource(const QModelIndex& index) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex& index) const override;

private:
    void show();
    void showFrom(std::vector<int> shown);
    void readAll();
    void follow(const QModelIndex& first, const QModelIndex& last);
    void makeOrder();
    void findTexts();
    [[nodiscard]] std::vector<int> passing();
    [[nodiscard]] std::vector<int> ranked(const Query& query);
    [[nodiscard]] const Collection* collection() const;

    ProblemListModel& m_problems;
    ProblemFilter m_filter;
    ProblemSort m_sort = ProblemSort::Roadmap;
    std::vector<Collection> m_collections;
    std::shared_ptr<const StatementTexts> m_texts;
    std::vector<int> m_textOf;  // of each problem, in the index; -1: none
    std::vector<int> m_order;   // all problems, sorted
    std::vector<int> m_shown;   // problems, from top to bottom
    std::size_t m_onlyInText = 0; // the last of them, found by nothing but their statements
    std::vector<int> m_placeOf; // of each problem; -1: hidden
};

} // namespace ca
