// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Runs a scratch file: at a terminal, or with an input that is there already.
#pragma once

#include "app/desktop/shell/runner.h"
#include "app/link/judge_client.h"

#include <functional>
#include <memory>

namespace ca {

class History;
class LiveConsole;
class PlaygroundPage;

/// What is to be run.
struct ScratchProgram {
    QString file;
    std::shared_ptr<const Language> language; // null: there is none
    std::string source;
};

class PlaygroundRuns : public Runner {
    Q_OBJECT

public:
    struct Ends {
        PlaygroundPage& page;
        JudgeClient& judge;
        History& history;
        LiveConsole& console;
        std::function<ScratchProgram()> program; // asked for when it is to run; keeps it
    };

    /// All ends outlive this object.
    explicit PlaygroundRuns(Ends ends, QObject* parent = nullptr);

    void runSamples() override { runInConsole(); }
    void submit() override;
    void runInConsole() override { runWith({}); }
    void stop() override;
    [[nodiscard]] bool canRun() const override { return true; }
    [[nodiscard]] bool isBusy() const override;
    [[nodiscard]] QString samplesText() const override { return tr("Run in the console"); }
    [[nodiscard]] QString submitText() const override { return tr("Run with this input"); }

private:
    void runWith(const QStringList& arguments);
    void hear(JudgeTicket ticket, const JudgeEvent& event);
    void take(const SubmissionResult& result);
    void mark(const QString& words);
    void setJudging(bool judging);

    Ends m_ends;
    ScratchProgram m_running;
    JudgeTicket m_ticket; // of the newest run
    bool m_judging = false;
    bool m_told = false; // its end is on the screen
};

} // namespace ca
