// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// One submission whose tests run on a server one after the other and are compared here. Private to RunOnlyJudge.
#pragma once

#include "app/link/remote_run.h"
#include "app/link/run_check.h"
#include "core/harness/whole_program.h"

namespace ca {

class RunOnlyTask : public QObject {
    Q_OBJECT

public:
    /// The ends outlive this object.
    RunOnlyTask(RemoteRun::Ends ends, Submission submission, QObject* parent);
    ~RunOnlyTask() override;

    /// The first event comes after it has returned.
    void begin();
    void cancel();

signals:
    void happened(const ca::JudgeEvent& event);
    void held(const QString& why, int seconds);
    void over();

private:
    void prepare();
    [[nodiscard]] QString readInputs();
    [[nodiscard]] QString joinDriver();
    void next();
    void leaveRun();
    void hear(const RunEnd& end);
    void refuseToCompile(const RunEnd& end);
    void tell(TestResult result);
    void finish(Verdict verdict, DecidedBy by, const QString& message);
    void finish();
    bool say(JudgeEvent event);

    RemoteRun::Ends m_ends;
    Submission m_submission;
    WholeProgram m_program; // what is sent
    std::vector<std::size_t> m_tests; // by index
    std::vector<std::string> m_inputs; // of these
    std::size_t m_at = 0;
    bool m_over = false;
    RemoteRun* m_run = nullptr; // the one under way
    SubmissionResult m_result;
};

} // namespace ca
