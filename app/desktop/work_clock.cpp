// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/work_clock.h"

#include "app/desktop/shell/main_window.h"
#include "app/desktop/shell/solve_timer.h"
#include "app/desktop/shell/top_bar.h"
#include "app/link/history.h"

#include <QTimerEvent>

namespace ca {

namespace {

constexpr int kLook = 5;   // seconds
constexpr int kWrite = 60; // seconds of work

} // namespace

WorkClock::WorkClock(MainWindow& window, History& history, QObject* parent) : QObject(parent), m_window(window), m_history(history)
{
    connect(&window, &MainWindow::closing, this, &WorkClock::write);
}

WorkClock::~WorkClock()
{
    write();
}

void WorkClock::turnTo(const QString& problem)
{
    write();
    m_problem = problem;
    m_tick.start(kLook * 1000, Qt::VeryCoarseTimer, this);
}

void WorkClock::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_tick.timerId()) {
        return;
    }
    const bool working = m_window.isActiveWindow() && m_window.currentPage() == MainWindow::Page::Workspace;
    if (!working || !m_window.topBar().timer().isRunning()) {
        return;
    }
    m_seconds += kLook;
    if (m_seconds >= kWrite) {
        write();
    }
}

void WorkClock::write()
{
    if (m_seconds > 0) {
        m_history.addTime(m_problem, std::chrono::seconds(std::exchange(m_seconds, 0)));
    }
}

} // namespace ca
