// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The tests tab: the verdict, the strip that fills test by test, and the chosen test. The first failed test chooses itself.
#pragma once

#include "app/desktop/run/header_facts.h"
#include "app/desktop/run/tests_model.h"
#include "app/desktop/widgets/theme.h"

#include <QTimer>
#include <QWidget>

class QStackedWidget;

namespace ca {
class EmptyState;

/// Why there is nothing to show, when it is not that nothing has been run.
enum class NothingToShow { NeverRun, NoSandbox, Offline };

} // namespace ca

namespace ca::runs {

class CompileView;
class TestDetail;
class TestStrip;
class VerdictHeader;

class TestsPage : public QWidget {
    Q_OBJECT

public:
    TestsPage(const Theme& theme, TestsModel& model, QWidget* parent = nullptr);

    void setPersonalBest(const PersonalBest& best);
    void showNothing(NothingToShow why, const QString& detail);
    void chooseFailed(Direction direction);
    [[nodiscard]] std::optional<std::size_t> chosen() const { return m_chosen; }
    [[nodiscard]] TestStrip& strip() { return *m_strip; }
    [[nodiscard]] VerdictHeader& header() { return *m_header; }
    [[nodiscard]] TestDetail& detail() { return *m_detail; }

signals:
    void goToLine(int line, const QString& message);
    void stopRequested();
    void copied();
    void keepTestRequested(const ca::Content& input, const ca::Content& answer);
    void openAllRequested(const QString& caption, const std::shared_ptr<const std::string>& whole);
    void runRequested(ca::RunScope scope);
    void setUpRequested();
    void retryRequested();

private:
    void begin();
    void refresh();
    void chooseByItself();
    void choose(std::size_t slot);
    void showRest();
    void showFault(const SubmissionResult& result);
    void copyTest();
    void keepTest();
    void pressed();
    void build();

    TestsModel& m_model;
    PersonalBest m_best;
    VerdictHeader* m_header;
    TestStrip* m_strip;
    QWidget* m_results;
    QStackedWidget* m_rest; // below the strip
    TestDetail* m_detail;
    CompileView* m_compile;
    EmptyState* m_fault;
    EmptyState* m_nothing;
    QStackedWidget* m_pages;
    NothingToShow m_why = NothingToShow::NeverRun;
    QTimer m_frame; // a flood of events becomes one look at the record for each frame
    std::optional<std::size_t> m_chosen;
    bool m_chosenResult = false; // the chosen test's result is shown
    bool m_byUser = false;
};

} // namespace ca::runs
