// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// All submissions as a table, however many: rows are read a piece at a time, when they are looked at.
#pragma once

#include "app/desktop/progress/known_problems.h"
#include "app/desktop/widgets/theme.h"
#include "app/link/submission_reader.h"

#include <QAbstractTableModel>

#include <deque>

namespace ca::progress {

class SubmissionLogModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum ColumnName { VerdictColumn, ProblemColumn, LanguageColumn, PlaceColumn, TimeColumn, MemoryColumn, WhenColumn, ColumnCount };

    /// The reader outlives this object. At most so many rows; 0: all.
    SubmissionLogModel(SubmissionReader& reader, const Theme& theme, int most = 0, QObject* parent = nullptr);

    void setProblems(Problems problems);
    void setLanguages(LanguageNames languages);
    /// What there was stays until what there is has been read.
    void setFilter(const SubmissionFilter& filter);
    [[nodiscard]] const SubmissionFilter& filter() const { return m_filter; }
    /// The history has changed.
    void refresh();

    [[nodiscard]] const SubmissionRecord* at(int row) const; // null: not read yet
    /// Whether anything has been read since the filter was set.
    [[nodiscard]] bool isCurrent() const { return m_isCurrent; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void counted(); // rowCount() is that of the store

private:
    using Rows = std::vector<SubmissionRecord>;

    void restart();
    void began(SubmissionPiece piece);
    void want(int piece) const;
    void readNext();
    void took(int piece, Rows rows);
    void forgetOne(int near);
    void keepRows(int total, Rows first);
    [[nodiscard]] SubmissionFilter filterOf(int piece) const;
    [[nodiscard]] QString text(const SubmissionRecord& record, int column) const;
    [[nodiscard]] QVariant looks(const SubmissionRecord& record, int column, int role) const;
    [[nodiscard]] QString words(const SubmissionRecord& record) const;
    void tellAll();

    SubmissionReader& m_reader;
    const Theme& m_theme;
    int m_most;
    Problems m_problems = std::make_shared<const KnownProblems>();
    LanguageNames m_languages;
    SubmissionFilter m_filter;
    int m_total = 0;
    bool m_isCurrent = false;
    QHash<int, Rows> m_pieces;
    mutable std::deque<int> m_wanted; // the newest last; looking at a row asks for it
    int m_round = 0;                  // of what was asked for before, nothing counts
    bool m_reading = false;
};

} // namespace ca::progress
