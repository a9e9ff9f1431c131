// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/shell/solve_timer.h"

#include <QTimerEvent>

namespace ca {

namespace {

constexpr int kSecond = 1000;

} // namespace

QString clockText(qint64 seconds)
{
    const auto two = [](qint64 number) { return QString("%1").arg(number, 2, 10, QChar('0')); };
    const qint64 hours = seconds / 3600;
    const QString minutes = hours > 0 ? two(seconds / 60 % 60) : QString::number(seconds / 60);
    const QString rest = minutes + ':' + two(seconds % 60);
    return hours > 0 ? QString::number(hours) + ':' + rest : rest;
}

SolveTimer::SolveTimer(const Theme& theme, QWidget* parent) : QToolButton(parent)
{
    setIcon(theme.icon("timer"));
    setIconSize({15, 15});
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("Timer"));
    connect(this, &QToolButton::clicked, this, &SolveTimer::toggle);
    showTime();
}

void SolveTimer::start(qint64 secondsBefore)
{
    m_before = secondsBefore * kSecond;
    m_since.start();
    m_tick.start(kSecond, this);
    showTime();
}

void SolveTimer::halt()
{
    if (isRunning()) {
        m_before += m_since.elapsed();
        m_tick.stop();
        showTime();
    }
}

void SolveTimer::toggle()
{
    if (isRunning()) {
        halt();
        return;
    }
    m_since.start();
    m_tick.start(kSecond, this);
    showTime();
}

qint64 SolveTimer::seconds() const
{
    return (m_before + (isRunning() ? m_since.elapsed() : 0)) / kSecond;
}

void SolveTimer::timerEvent(QTimerEvent* event)
{
    if (event->timerId() == m_tick.timerId()) {
        showTime();
    }
}

void SolveTimer::showTime()
{
    const QString time = clockText(seconds());
    setText(time);
    setAccessibleDescription(time);
    setToolTip(isRunning() ? tr("Time on this problem. Press to pause.") : tr("Paused. Press to go on."));
}

} // namespace ca
