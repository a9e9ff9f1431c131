// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// All submissions, searched and filtered.
#pragma once

#include "app/desktop/progress/known_problems.h"
#include "app/desktop/widgets/theme.h"
#include "app/link/submission_reader.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace ca {
class Table;
}

namespace ca::progress {

class LogFilterBar;
class SubmissionLogModel;

class SubmissionLogPage : public QWidget {
    Q_OBJECT

public:
    /// The reader outlives this object.
    SubmissionLogPage(SubmissionReader& reader, const Theme& theme, QWidget* parent = nullptr);

    void setProblems(const Problems& problems);
    void setLanguages(const LanguageNames& languages);
    /// The history has changed.
    void refresh();

    [[nodiscard]] SubmissionLogModel& model() { return *m_model; }
    [[nodiscard]] LogFilterBar& filterBar() { return *m_bar; }
    [[nodiscard]] Table& table() { return *m_table; }

signals:
    void opened(const ca::SubmissionRecord& submission);

private:
    void showCount();
    void readPlaces();

    SubmissionReader& m_reader;
    LogFilterBar* m_bar;
    SubmissionLogModel* m_model;
    QLabel* m_count;
    QStackedWidget* m_states;
    Table* m_table;
};

} // namespace ca::progress
