// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// What runs and what came of it: the verdict with its tests, the compiler's words, the user's own tests, a live console.
//
// The panel watches one judging at a time and asks for everything else by signals: it neither submits nor stores.
#pragma once

#include "app/desktop/run/tests_page.h"
#include "app/link/history.h"
#include "app/link/judge_client.h"
#include "app/link/live_console.h"

#include <QWidget>

namespace ca::runs {
class ConsolePage;
class OwnTestsPage;
}

namespace ca {

class TabbedPane;

class RunPanel : public QWidget {
    Q_OBJECT

public:
    /// Both outlive the panel.
    RunPanel(JudgeClient& judge, const Theme& theme, QWidget* parent = nullptr);
    ~RunPanel() override;

    /// Watches this ticket from now on, whatever was watched before. The note about how it is judged stands in the header.
    void begin(JudgeTicket ticket, const Submission& submission, RunScope scope, const QString& note = {});
    void showNothing(NothingToShow why = NothingToShow::NeverRun, const QString& detail = {});
    void setPersonalBest(const PersonalBest& best);
    /// What is watched has not finished.
    [[nodiscard]] bool busy() const;

    /// From the test that is chosen, round at the end.
    void showNextFailed() { showFailed(runs::Direction::Forward); }
    void showPreviousFailed() { showFailed(runs::Direction::Backward); }

    /// The user's own tests of the problem that is open; again whenever they change.
    void setOwnTests(const std::vector<OwnTest>& tests);
    /// For the console tab; outlives the panel. Without one the tab says that nothing can run.
    void setConsole(LiveConsole& console);
    /// In answer to consoleRunRequested(), or by itself: runs it in the console tab and shows that.
    void runInConsole(const LiveRunSpec& spec);

    void showTests();
    void showOwnTests();
    void showConsole();
    [[nodiscard]] runs::OwnTestsPage& ownTestsPage() { return *m_own; }
    [[nodiscard]] runs::ConsolePage& consolePage() { return *m_console; }
    [[nodiscard]] runs::TestsPage& testsPage() { return *m_tests; }

signals:
    void stopRequested();
    void runRequested(ca::RunScope scope);
    void setUpRequested(); // of a sandbox
    void retryRequested(); // of a connection
    void goToLine(int line, const QString& message);
    void copied();
    /// A test of the problem is to become one of the user's own.
    void keepTestRequested(const ca::Content& input, const ca::Content& answer);
    /// To be stored under the open problem; without a uuid it is a new one. setOwnTests() is expected in answer.
    void ownTestPutRequested(const ca::OwnTest& test);
    void ownTestRemoveRequested(const QString& uuid);
    /// runs::withOwnTests() makes the submission; begin() with RunScope::OwnTests follows.
    void ownTestsRunRequested(const std::vector<ca::OwnTest>& tests);
    void consoleRunRequested(const QStringList& arguments);
    void busyChanged(bool busy);
    void finished(const ca::SubmissionResult& result);

private:
    void showFailed(runs::Direction direction);
    void take(JudgeTicket ticket, const JudgeEvent& event);
    void openAll(const QString& caption, const std::shared_ptr<const std::string>& whole);
    void build();
    void wireTests();
    void wireOwnTests();

    const Theme& m_theme;
    JudgeTicket m_ticket;
    runs::TestsModel* m_model;
    runs::TestsPage* m_tests;
    runs::OwnTestsPage* m_own;
    runs::ConsolePage* m_console;
    runs::CompileView* m_compile;
    int m_compileTab = 0;
    int m_ownTab = 0;
    TabbedPane* m_tabs;
};

} // namespace ca
