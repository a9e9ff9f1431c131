// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// What has been done, as figures, as a list and as bests: all of it follows the history.
#pragma once

#include "app/desktop/progress/known_problems.h"
#include "app/desktop/progress/overview.h"
#include "app/link/submission_reader.h"

#include <QWidget>

class QStackedWidget;

namespace ca {

class Figures;
class History;
class Reviews;
class TabBar;
class Theme;

namespace progress {
class BestsPage;
class OverviewPage;
class SubmissionLogPage;
} // namespace progress

class ProgressPage : public QWidget {
    Q_OBJECT

public:
    struct Sources {
        History& history;
        Figures& figures;
        Reviews& reviews;
    };

    /// All of them outlive this object.
    ProgressPage(const Sources& sources, const Theme& theme, QWidget* parent = nullptr);

    void setProblems(const progress::Problems& problems);
    void setLanguages(const progress::LanguageNames& languages);

    [[nodiscard]] progress::OverviewPage& overview() { return *m_overview; }
    [[nodiscard]] progress::SubmissionLogPage& log() { return *m_log; }
    [[nodiscard]] progress::BestsPage& bests() { return *m_bests; }
    void showLog();

signals:
    void problemOpened(const QString& problem);
    void submissionOpened(const ca::SubmissionRecord& submission);
    void reviewWanted();
    void beginWanted(); // of the empty page
    void failed(const QString& message);
    void shown(); // the newest figures are on the page

private:
    void build(const Theme& theme);
    [[nodiscard]] QWidget* headed();
    void count();
    void showCounted(const ProgressFigures& figures, const progress::Overview& overview);
    void showDue();

    Sources m_sources;
    progress::Problems m_problems;
    SubmissionReader* m_reader;
    QStackedWidget* m_states;
    TabBar* m_tabs;
    QStackedWidget* m_pages;
    progress::OverviewPage* m_overview;
    progress::SubmissionLogPage* m_log;
    progress::BestsPage* m_bests;
    Errands m_errands;
    int m_round = 0; // of counting
};

} // namespace ca
