// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// What the window shows of servers: the dialog, the choice of a place, and, in the status line, who judges the open problem and what
// holds it up.
#pragma once

#include "app/desktop/connect/judge_placement.h"
#include "app/link/judge_client.h"
#include "core/model/problem.h"

#include <QObject>

#include <memory>
#include <utility>

namespace ca {

class History;
class Library;
class MainWindow;
class Preferences;
class RemoteJudge;
class RunOnlyJudge;
class Servers;
class Wiring;
class Workshop;

class ConnectDesk : public QObject {
    Q_OBJECT

public:
    struct Ends {
        MainWindow& window;
        Wiring& wiring;
        Preferences& preferences;
        Workshop& workshop;
        Library& library;
        Servers& servers;
        History& history;
    };

    /// All ends outlive this object.
    explicit ConnectDesk(const Ends& ends, QObject* parent = nullptr);

    /// Takes up what waits for servers.
    void begin();
    void ask();

private:
    void connectPlaces();
    void followPlace();
    void follow(RemoteJudge* judge);
    void followRunner(RunOnlyJudge* runner);
    void tellRunner();
    void relist();
    void show(const std::shared_ptr<const Problem>& problem);
    void showJudge();
    [[nodiscard]] std::pair<JudgeSeat, JudgeSeat> seats() const;
    void showHeld(const QString& server, const QString& why, int seconds);

    Ends m_ends;
    std::shared_ptr<const Problem> m_problem; // the open one; null: none is
};

} // namespace ca
