// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/playground/playground_runs.h"

#include "app/desktop/editor/editor_panel.h"
#include "app/desktop/playground/playground_box.h"
#include "app/desktop/playground/playground_page.h"
#include "app/desktop/run/console_page.h"
#include "app/desktop/run/own_tests_model.h"
#include "app/link/diagnostics.h"
#include "app/link/history.h"

namespace ca {

namespace {

using namespace std::chrono_literals;

/// Generous: nobody competes here.
Limits limits()
{
    Limits limits;
    limits.cpu = 10s;
    limits.wall = 30s;
    limits.memory = mib(512);
    return limits;
}

Submission submissionOf(const ScratchProgram& program, const QString& input)
{
    auto problem = std::make_shared<Problem>();
    problem->limits = limits();
    problem->limitsGiven = true;
    OwnTest test;
    test.name = "input";
    test.input = input.toStdString();
    Submission submission;
    submission.problem = std::move(problem);
    submission.language = program.language;
    submission.source = program.source;
    submission.policy = PolicyMode::Off;
    submission.priority = Priority::Interactive;
    return runs::withOwnTests(std::move(submission), {test});
}

} // namespace

PlaygroundRuns::PlaygroundRuns(Ends ends, QObject* parent) : Runner(parent), m_ends(std::move(ends))
{
    PlaygroundPage& page = m_ends.page;
    page.console().setConsole(m_ends.console);
    connect(&page.console(), &runs::ConsolePage::runRequested, this, &PlaygroundRuns::runWith);
    connect(&page.console(), &runs::ConsolePage::keepTestRequested, this, [&page](const QByteArray& input) {
        if (!input.isEmpty()) { // else what is there is more
            page.box().replaceInput(QString::fromUtf8(input));
        }
        page.showBox();
        page.box().focusInput();
    });
    connect(&page.box(), &PlaygroundBox::runWanted, this, &PlaygroundRuns::submit);
    connect(&page.box(), &PlaygroundBox::stopWanted, this, &PlaygroundRuns::stop);
    connect(&m_ends.console, &LiveConsole::stateChanged, this, &Runner::busyChanged);
    connect(&m_ends.console, &LiveConsole::compiled, this, [this](const CompileFinished& result) {
        mark(QString::fromStdString(result.diagnostics));
    });
    connect(&m_ends.judge, &JudgeClient::event, this, &PlaygroundRuns::hear);
}

bool PlaygroundRuns::isBusy() const
{
    return m_judging || m_ends.console.state() != LiveConsole::State::Idle;
}

void PlaygroundRuns::runWith(const QStringList& arguments)
{
    ScratchProgram program = isBusy() ? ScratchProgram() : m_ends.program();
    if (!program.language) {
        return;
    }
    m_running = std::move(program);
    m_ends.page.editor().showDiagnostics({});
    m_ends.page.showConsole();
    LiveRunSpec spec;
    spec.language = m_running.language;
    spec.source = m_running.source;
    for (const QString& argument : arguments) {
        spec.arguments.push_back(argument.toStdString());
    }
    spec.limits = limits();
    spec.limits.wall = 1h; // somebody types
    m_ends.page.console().run(spec);
}

void PlaygroundRuns::submit()
{
    ScratchProgram program = isBusy() ? ScratchProgram() : m_ends.program();
    if (!program.language) {
        return;
    }
    m_running = std::move(program);
    m_ends.page.editor().showDiagnostics({});
    m_ends.page.showBox();
    const Submission sent = submissionOf(m_running, m_ends.page.box().input());
    m_ticket = m_ends.judge.submit(sent);
    m_ends.history.note(m_ticket, sent, SubmissionKind::Own);
    setJudging(true);
}

void PlaygroundRuns::stop()
{
    if (m_judging) {
        m_ends.judge.cancel(m_ticket);
    } else {
        m_ends.console.stop();
    }
}

void PlaygroundRuns::setJudging(bool judging)
{
    m_judging = judging;
    m_told = false;
    m_ends.page.box().setRunning(judging);
    emit busyChanged();
}

void PlaygroundRuns::hear(JudgeTicket ticket, const JudgeEvent& event)
{
    if (!m_judging || ticket != m_ticket) {
        return;
    }
    if (const auto* compiled = std::get_if<CompileFinished>(&event.what)) {
        mark(QString::fromStdString(compiled->diagnostics));
        if (!compiled->ok) {
            m_ends.page.box().showCompileErrors(*compiled);
            m_told = true;
        }
    } else if (const auto* test = std::get_if<TestFinished>(&event.what)) {
        m_ends.page.box().showResult(test->result);
        mark(QString::fromStdString(test->result.errorOutput));
        m_told = true;
    } else if (const auto* finished = std::get_if<SubmissionFinished>(&event.what)) {
        take(finished->result);
    }
}

void PlaygroundRuns::take(const SubmissionResult& result)
{
    const bool told = m_told;
    setJudging(false);
    if (!told) {
        m_ends.page.box().showTrouble(result.verdict == Verdict::Cancelled ? tr("You stopped it.") : QString::fromStdString(result.message));
    }
}

/// What compilers and tracebacks say goes to the line that it is about.
void PlaygroundRuns::mark(const QString& words)
{
    EditorPanel& editor = m_ends.page.editor();
    if (!words.isEmpty() && editor.mainFile() == m_running.file) { // else another one has been opened meanwhile
        editor.showDiagnostics(diagnosticsOf(QString::fromStdString(m_running.language->id), words,
                                             QString::fromStdString(m_running.language->sourceFile), editor.text()));
    }
}

} // namespace ca
