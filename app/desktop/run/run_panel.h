// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// What runs and what came of it: the verdict with its tests, the compiler's words, the user's own tests, a live console.
//
// The panel watches one judging at a time and asks for everything else by signals: it neither submits nor stores.
#pragma once

#include "app/desktop/run/tests_page.h"
#include "app/link/judge_client.h"

#include <QWidget>

class QAction;

namespace ca {

class TabbedPane;

class RunPanel : public QWidget {
    Q_OBJECT

public:
    /// Both outlive the panel.
    RunPanel(JudgeClient& judge, const Theme& theme, QWidget* parent = nullptr);
    ~RunPanel() override;

    /// Watches this ticket from now on, whatever was watched before.
    void begin(JudgeTicket ticket, const Submission& submission, RunKind kind);
    void showNothing(NothingToShow why = NothingToShow::NeverRun, const QString& detail = {});
    void setPersonalBest(const PersonalBest& best);
    /// What is watched has not finished.
    [[nodiscard]] bool busy() const;

    /// F8, for the whole window.
    [[nodiscard]] QAction* nextFailedAction() const { return m_nextFailed; }

    void showTests();
    [[nodiscard]] runs::TestsPage& testsPage() { return *m_tests; }

signals:
    void stopRequested();
    void runRequested(ca::RunKind kind);
    void setUpRequested(); // of a sandbox
    void retryRequested(); // of a connection
    void goToLine(int line, const QString& message);
    void keepTestRequested(const ca::Content& input, const ca::Content& answer);
    void addTestRequested();
    void copied();
    void busyChanged(bool busy);
    void finished(const ca::SubmissionResult& result);

private:
    void take(JudgeTicket ticket, const JudgeEvent& event);
    void openAll(const QString& caption, const std::shared_ptr<const std::string>& whole);
    void build();

    const Theme& m_theme;
    JudgeTicket m_ticket;
    runs::TestsModel* m_model;
    runs::TestsPage* m_tests;
    runs::CompileView* m_compile;
    TabbedPane* m_tabs;
    QAction* m_nextFailed;
};

} // namespace ca
