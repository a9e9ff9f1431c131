// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A program at a terminal: compiled and run wherever there is a place for it, fed as the user types, heard as it prints.
#pragma once

#include "app/compose/workshop.h"
#include "app/link/live_stage.h"

#include <QMetaType>

namespace ca {

class LiveConsole : public QObject {
    Q_OBJECT

public:
    enum class State { Idle, Starting, Running };

    /// In the sandboxes of the workshop, which outlives this object.
    explicit LiveConsole(Workshop& workshop, QObject* parent = nullptr);
    /// Each program where the place wants it, which outlives this object.
    explicit LiveConsole(RunPlace& place, QObject* parent = nullptr);
    /// Ends what still runs here, and waits for its sandbox to be gone.
    ~LiveConsole() override;

    [[nodiscard]] State state() const { return m_state; }

    /// Only when Idle. compiled() follows for languages that are, then started(), then finished() or failed(), once.
    void start(const LiveRunSpec& spec);
    // Without effect when nothing runs.
    void feed(const QByteArray& bytes);
    void closeInput();
    void resize(quint16 columns, quint16 rows);
    void stop();

signals:
    void compiled(const ca::CompileFinished& result);
    void started(const ca::SandboxInfo& sandbox); // of a server: its name
    void output(const QByteArray& bytes, bool isError);
    void held(const QString& why);     // it is out of reach for now; empty: it is back
    void noted(const QString& remark); // beside what the program says
    void finished(const ca::RunOutcome& outcome);
    void failed(const QString& message);
    void stateChanged();

private:
    LiveConsole(std::unique_ptr<RunPlace> own, RunPlace* place, QObject* parent);
    void follow(LiveStage& stage);
    void end(const std::optional<Error>& trouble);
    void setState(State state);

    const std::unique_ptr<RunPlace> m_own;
    RunPlace& m_place;
    State m_state = State::Idle;
    std::unique_ptr<LiveStage> m_stage; // none: nothing runs
};

} // namespace ca

Q_DECLARE_METATYPE(ca::RunOutcome)
Q_DECLARE_METATYPE(ca::SandboxInfo)
Q_DECLARE_METATYPE(ca::CompileFinished)
