// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/run_desk.h"

#include "app/desktop/editing_desk.h"
#include "app/desktop/run/own_tests_model.h"
#include "app/link/history.h"
#include "app/link/starter.h"

#include <QLocale>
#include <QTime>

namespace ca {

RunDesk::RunDesk(const Ends& ends, QObject* parent) : Runner(parent), m_ends(ends)
{
    m_ends.panel.setConsole(ends.console);
    m_ends.history.watch(ends.judge);
    connectPanel();
    connectOwnTests();
    connect(&m_ends.judge, &JudgeClient::event, this, &RunDesk::hear);
}

void RunDesk::connectPanel()
{
    RunPanel& panel = m_ends.panel;
    connect(&panel, &RunPanel::runRequested, this, [this](RunScope scope) { scope == RunScope::Samples ? runSamples() : submit(); });
    connect(&panel, &RunPanel::stopRequested, this, [this] { m_ends.judge.cancel(m_ticket); });
    connect(&panel, &RunPanel::goToLine, this, [this](int line) { m_ends.editing.goTo(line); });
    connect(&panel, &RunPanel::consoleRunRequested, this, &RunDesk::runWith);
    connect(&panel, &RunPanel::busyChanged, this, &Runner::busyChanged);
    connect(&m_ends.console, &LiveConsole::stateChanged, this, &Runner::busyChanged);
}

void RunDesk::connectOwnTests()
{
    RunPanel& panel = m_ends.panel;
    connect(&panel, &RunPanel::ownTestPutRequested, this, [this](OwnTest test) {
        test.problem = m_ends.editing.problemId().toStdString();
        m_ends.history.putOwnTest(test);
    });
    connect(&panel, &RunPanel::ownTestRemoveRequested, this,
            [this](const QString& uuid) { m_ends.history.removeOwnTest(m_ends.editing.problemId(), uuid.toStdString()); });
    connect(&panel, &RunPanel::keepTestRequested, this, &RunDesk::keepAsOwnTest);
    connect(&panel, &RunPanel::ownTestsRunRequested, this, &RunDesk::runOwnTests);
    connect(&m_ends.history, &History::ownTestsChanged, this, &RunDesk::refreshOwnTests);
}

void RunDesk::begin()
{
    m_ends.panel.showNothing();
}

void RunDesk::runSamples()
{
    run(RunScope::Samples, {TestSelection::Which::Samples, {}, false});
}

void RunDesk::runSample(int test)
{
    run(RunScope::OneTest, {TestSelection::Which::Listed, {static_cast<std::size_t>(test)}, false});
}

void RunDesk::submit()
{
    run(RunScope::All, {});
}

void RunDesk::stop()
{
    m_ends.judge.cancel(m_ticket);
    m_ends.console.stop();
}

bool RunDesk::canRun() const
{
    return m_ends.editing.problem() != nullptr;
}

bool RunDesk::isReady() const
{
    return canRun() && !m_ends.panel.busy();
}

void RunDesk::run(RunScope scope, TestSelection selection)
{
    if (!isReady()) {
        return;
    }
    m_ends.editing.keep(RevisionKind::Run);
    m_ends.editing.clearMarks();
    m_marked = false;
    Submission sent = m_ends.editing.submission();
    sent.selection = std::move(selection);
    const ProblemProgress progress = m_ends.history.progressOf(m_ends.editing.problemId());
    m_ends.panel.setPersonalBest({progress.bestCpu, progress.bestMemory});
    send(sent, scope);
    m_ends.panel.showTests();
}

/// It is the open problem's in the history, also when a server judged it by its own tests.
void RunDesk::send(const Submission& submission, RunScope scope)
{
    const Placement placed = m_ends.place(submission);
    Submission noted = placed.submission;
    noted.problem = submission.problem;
    m_ticket = m_ends.judge.submit(placed.submission);
    m_ends.history.note(m_ticket, noted, scope == RunScope::OwnTests ? std::optional(SubmissionKind::Own) : std::nullopt);
    m_ends.panel.begin(m_ticket, placed.submission, scope, placed.note);
}

void RunDesk::runOwnTests(const std::vector<OwnTest>& tests)
{
    if (!isReady() || tests.empty()) {
        return;
    }
    m_ends.editing.keep(RevisionKind::Run);
    send(runs::withOwnTests(m_ends.editing.submission(), tests), RunScope::OwnTests);
}

void RunDesk::runWith(const QStringList& arguments)
{
    if (!m_ends.editing.problem()) {
        return;
    }
    m_ends.editing.keep(RevisionKind::Run);
    const Submission solution = m_ends.editing.submission();
    LiveRunSpec spec;
    spec.language = solution.language;
    spec.source = solution.source;
    for (const QString& argument : arguments) {
        spec.arguments.push_back(argument.toStdString());
    }
    spec.limits = solution.problem->limits;
    spec.limits.wall = std::chrono::hours(1); // somebody types
    spec.terminal = true;
    m_ends.panel.runInConsole(spec);
}

void RunDesk::keepAsOwnTest(const Content& input, const Content& answer)
{
    OwnTest test;
    test.problem = m_ends.editing.problemId().toStdString();
    test.name = tr("Kept %1").arg(QLocale().toString(QTime::currentTime(), QLocale::ShortFormat)).toStdString();
    test.input = textIn(input).toStdString();
    test.answer = textIn(answer).toStdString();
    m_ends.history.putOwnTest(test);
    m_ends.panel.showOwnTests();
}

void RunDesk::hear(JudgeTicket ticket, const JudgeEvent& event)
{
    if (ticket != m_ticket || m_marked) {
        return;
    }
    if (const auto* compiled = std::get_if<CompileFinished>(&event.what)) {
        m_ends.editing.mark(QString::fromStdString(compiled->diagnostics));
        m_marked = !compiled->ok;
    } else if (const auto* test = std::get_if<TestFinished>(&event.what)) {
        if (test->result.verdict == Verdict::RuntimeError) {
            m_ends.editing.mark(QString::fromStdString(test->result.errorOutput));
            m_marked = true;
        }
    }
}

void RunDesk::refreshOwnTests()
{
    if (m_ends.editing.problem()) {
        m_ends.panel.setOwnTests(m_ends.history.ownTestsOf(m_ends.editing.problemId()));
    }
}

} // namespace ca
