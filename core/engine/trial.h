// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// One attempt at judging one submission: one fresh session, one compile, all tests. Emits the events between Queued and
// SubmissionFinished. What it cannot do is an Error, and the engine decides whether another attempt is worth it.
#pragma once

#include "core/base/clock.h"
#include "core/engine/engine.h"
#include "core/engine/grading.h"
#include "core/engine/test_judge.h"

#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace ca {

using JudgeEventKind = decltype(JudgeEvent::what);

/// What a trial works on and with; all of it outlives the trial.
struct TrialSetting {
    const EngineOptions& options;
    SessionFactory& sessions;
    const Clock& clock;
    const Submission& submission;
    const std::vector<std::size_t>& tests;         // indices into Problem::tests, all valid
    const std::vector<PolicyRemark>& remarks;
    std::function<void(JudgeEventKind)> tell;
    std::stop_token stop;
};

class Trial {
public:
    Trial(const TrialSetting& setting, int attempt);

    /// Judges; the session is closed when this returns. Fault::Timeout means that no sandbox was opened in time.
    [[nodiscard]] Result<SubmissionResult> run();

    /// What had been found when run() failed.
    [[nodiscard]] const SubmissionResult& soFar() const { return m_result; }

private:
    [[nodiscard]] Result<void> open();
    /// True when the program may run.
    [[nodiscard]] Result<bool> compile();
    [[nodiscard]] Result<void> judgeTests();
    [[nodiscard]] Result<void> judgeInBurst(TestJudge& judge);
    [[nodiscard]] Result<void> judgeOneByOne(TestJudge& judge);
    /// True when the rest need not be run.
    [[nodiscard]] bool record(JudgedTest judged);
    void skip(std::size_t index, std::string why);
    void skipFrom(std::size_t position);
    void sumUp();

    const TrialSetting& m_setting;
    const Problem& m_problem;
    const Language& m_language;
    const Limits m_limits;
    ProgramFiles m_program;
    std::unique_ptr<Session> m_session;
    Grading m_grading;
    SubmissionResult m_result;
};

} // namespace ca
