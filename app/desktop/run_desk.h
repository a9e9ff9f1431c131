// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// What is done with the solution: run, submitted, tried at a terminal, tested with the user's own tests.
#pragma once

#include "app/desktop/connect/judge_placement.h"
#include "app/desktop/run/run_panel.h"
#include "app/desktop/shell/runner.h"

#include <functional>

namespace ca {

class EditingDesk;
class History;

class RunDesk : public Runner {
    Q_OBJECT

public:
    struct Ends {
        RunPanel& panel;
        EditingDesk& editing;
        JudgeClient& judge;
        History& history;
        LiveConsole& console;
        std::function<Placement(const Submission&)> place; // by what the user wants now
    };

    /// All ends outlive this object.
    explicit RunDesk(const Ends& ends, QObject* parent = nullptr);

    /// Another problem is open, of which nothing has run yet.
    void begin();

    // Without effect while no problem is open or something runs.
    void runSamples() override;
    void runSample(int test);
    void submit() override;
    void runInConsole() override { runWith({}); }
    void runWith(const QStringList& arguments); // in the console

    void stop() override;
    [[nodiscard]] bool canRun() const override;
    [[nodiscard]] bool isBusy() const override { return m_ends.panel.busy(); }
    [[nodiscard]] bool canStop() const override { return isBusy() || m_ends.console.state() != LiveConsole::State::Idle; }
    void refreshOwnTests();

private:
    void connectPanel();
    void connectOwnTests();
    [[nodiscard]] bool isReady() const;
    void run(RunScope scope, TestSelection selection);
    void send(const Submission& submission, RunScope scope);
    void runOwnTests(const std::vector<OwnTest>& tests);
    void keepAsOwnTest(const Content& input, const Content& answer);
    void hear(JudgeTicket ticket, const JudgeEvent& event);

    Ends m_ends;
    JudgeTicket m_ticket;  // of the newest run
    bool m_marked = false; // its first complaint is at its line
};

} // namespace ca
