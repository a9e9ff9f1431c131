// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Where a program runs live: on this machine or elsewhere. A stage is one run of one program.
//
//   begin() -> compiled(), when the compiler refused it ----------------> over()
//          \-> started() -> output()... -> finished() ----------------> over()
//           \-> over(trouble): nobody could run it, or it was stopped before (Fault::Cancelled)
#pragma once

#include "core/base/result.h"
#include "core/engine/live_run.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace ca {

class LiveStage : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Once. No signal comes before it has returned; over() is the last, once.
    virtual void begin() = 0;
    // From begin() on; what comes before the program runs waits for it. Without effect when it is over.
    virtual void feed(const QByteArray& bytes) = 0;
    virtual void closeInput() = 0;
    virtual void resize(quint16 columns, quint16 rows) = 0;
    virtual void stop() = 0;

signals:
    void compiled(const ca::CompileFinished& result);
    void started(const ca::SandboxInfo& sandbox);
    void output(const QByteArray& bytes, bool isError);
    void held(const QString& why);     // it is out of reach for now; empty: it is back
    void noted(const QString& remark); // what the user should know beside what the program says
    void finished(const ca::RunOutcome& outcome);
    void over(const std::optional<ca::Error>& trouble);
};

class RunPlace {
public:
    virtual ~RunPlace() = default;
    /// None: there is nobody to ask.
    [[nodiscard]] virtual std::unique_ptr<LiveStage> stage(const LiveRunSpec& spec) = 0;
};

} // namespace ca
