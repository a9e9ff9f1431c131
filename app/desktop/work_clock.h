// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Counts the time that the user works on a problem: while the window is in front and its timer goes.
#pragma once

#include <QBasicTimer>
#include <QObject>
#include <QString>

namespace ca {

class History;
class MainWindow;

class WorkClock : public QObject {
    Q_OBJECT

public:
    /// Both outlive this object.
    WorkClock(MainWindow& window, History& history, QObject* parent = nullptr);
    ~WorkClock() override;

    /// Time goes to this problem from now on.
    void turnTo(const QString& problem);

protected:
    void timerEvent(QTimerEvent* event) override;

private:
    void write();

    MainWindow& m_window;
    History& m_history;
    QString m_problem;
    QBasicTimer m_tick;
    int m_seconds = 0; // not written yet
};

} // namespace ca
