// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A program at a terminal: compiled and run in the sandbox, fed as the user types, heard as it prints.
#pragma once

#include "app/compose/workshop.h"
#include "core/engine/live_run.h"

#include <QByteArray>
#include <QMetaType>
#include <QObject>
#include <QString>

#include <memory>

namespace ca {

class LiveConsole : public QObject {
    Q_OBJECT

public:
    enum class State { Idle, Starting, Running };

    /// The workshop outlives this object.
    explicit LiveConsole(Workshop& workshop, QObject* parent = nullptr);
    /// Ends what still runs, and waits for its sandbox to be gone.
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
    void started(const ca::SandboxInfo& sandbox);
    void output(const QByteArray& bytes, bool isError);
    void finished(const ca::RunOutcome& outcome);
    void failed(const QString& message);
    void stateChanged();

private:
    class Stage;
    friend class Stage;
    void setState(State state);

    Workshop& m_workshop;
    State m_state = State::Idle;
    std::unique_ptr<Stage> m_stage;
};

} // namespace ca

Q_DECLARE_METATYPE(ca::RunOutcome)
Q_DECLARE_METATYPE(ca::SandboxInfo)
Q_DECLARE_METATYPE(ca::CompileFinished)
