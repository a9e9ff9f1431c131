// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The user's submissions of one problem; any two of them can be compared.
#pragma once

#include "app/desktop/statement/submission_row.h"
#include "app/link/errands.h"

#include <QHash>
#include <QWidget>

#include <utility>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace ca {

class DiffView;
class SubmissionsModel;
class Table;
class Theme;

class SubmissionsPage : public QWidget {
    Q_OBJECT

public:
    explicit SubmissionsPage(const Theme& theme, QWidget* parent = nullptr);

    void setSubmissions(std::vector<SubmissionRow> submissions);
    void setSource(qint64 submission, const QString& source);
    [[nodiscard]] Table& table() { return *m_table; }
    [[nodiscard]] DiffView& diff() { return *m_diff; }

signals:
    void sourceWanted(qint64 submission);
    void opened(qint64 submission);
    void compared(); // the diff shows what was asked for last

private:
    void offerPlaces();
    void list();
    void follow();
    void compare();
    void showDiff();
    void makeRoom();
    [[nodiscard]] std::vector<int> selectedRows() const;

    QStackedWidget* m_states;
    SubmissionsModel* m_model;
    Table* m_table;
    QComboBox* m_place; // hidden while all were judged in one
    std::vector<SubmissionRow> m_rows;
    QPushButton* m_open;
    QPushButton* m_compare;
    DiffView* m_diff;
    QSplitter* m_splitter;
    std::pair<qint64, qint64> m_pair{-1, -1}; // older, newer
    QHash<qint64, QString> m_sources;         // of the pair
    Errands m_errands;
};

} // namespace ca
