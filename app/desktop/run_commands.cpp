// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/run_commands.h"

#include "app/desktop/shell/actions.h"
#include "app/desktop/shell/runner.h"
#include "app/desktop/shell/top_bar.h"

namespace ca {

RunCommands::RunCommands(MainWindow& window, QObject* parent) : QObject(parent), m_window(window)
{
    on("run.samples", &Runner::runSamples);
    on("run.submit", &Runner::submit);
    on("run.console", &Runner::runInConsole);
    on("run.stop", &Runner::stop);
    connect(&window, &MainWindow::pageShown, this, &RunCommands::follow);
}

void RunCommands::on(const char* action, void (Runner::*act)())
{
    connect(&m_window.actions()[action], &QAction::triggered, this, [this, act] {
        if (m_current != nullptr) {
            (m_current->*act)();
        }
    });
}

void RunCommands::answer(MainWindow::Page page, Runner& runner)
{
    m_runners[page] = &runner;
    connect(&runner, &Runner::busyChanged, this, &RunCommands::follow);
    connect(&runner, &QObject::destroyed, this, [this, page, gone = &runner] {
        m_runners.erase(page);
        m_current = m_current == gone ? nullptr : m_current;
    });
    follow();
}

void RunCommands::follow()
{
    const auto shown = m_runners.find(m_window.currentPage());
    m_current = shown != m_runners.end() ? shown->second : m_current;
    if (m_current == nullptr) {
        return;
    }
    for (const char* action : {"run.samples", "run.submit", "run.console"}) {
        m_window.actions()[action].setEnabled(m_current->canRun());
    }
    name("run.samples", m_current->samplesText());
    name("run.submit", m_current->submitText());
    m_window.topBar().setJudging(m_current->isBusy());
    m_window.actions()["run.stop"].setEnabled(m_current->canStop());
}

void RunCommands::name(const char* id, const QString& text)
{
    QAction& action = m_window.actions()[id];
    const QString& usual = m_names.try_emplace(QString::fromLatin1(id), action.text()).first->second;
    action.setText(text.isEmpty() ? usual : text);
}

} // namespace ca
