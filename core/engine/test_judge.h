// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Judges single tests in the session of one trial: starts the run, listens, asks the checker or the package's validators.
#pragma once

#include "core/base/clock.h"
#include "core/engine/engine.h"
#include "core/engine/grading.h"
#include "core/engine/referee.h"

#include <memory>
#include <stop_token>
#include <vector>

namespace ca {

struct JudgedTest {
    TestResult result;
    GradedTest graded;
};

class TestJudge {
public:
    struct Setting {
        const EngineOptions& options;
        SessionFactory& sessions;
        const Clock& clock;
        const Submission& submission;
        RunSpec spec; // of the program, without a test's input
        std::stop_token stop;
    };

    TestJudge(const Setting& setting, Session& session);

    /// The validators' sandboxes; nothing to do for problems without. Call before the first collect() or judge().
    [[nodiscard]] Result<void> openReferees();

    /// True when tests can be started ahead with start() and collected in that order; otherwise judge() does both.
    [[nodiscard]] bool canStartAhead() const;
    [[nodiscard]] Result<RunId> start(std::size_t index);
    [[nodiscard]] Result<JudgedTest> collect(std::size_t index, RunId run);
    [[nodiscard]] Result<JudgedTest> judge(std::size_t index);

private:
    [[nodiscard]] const TestCase& test(std::size_t index) const { return m_problem.tests[index]; }
    [[nodiscard]] SteadyTime deadline() const;
    [[nodiscard]] Result<RunId> startRun(std::size_t index, const Content& input, RunInput mode);
    [[nodiscard]] Result<JudgedTest> judgePasses(std::size_t index);
    [[nodiscard]] Result<JudgedTest> converseIn(std::size_t index);
    [[nodiscard]] Result<std::optional<Content>> converseOnce(JudgedTest& judged, Case& about);
    [[nodiscard]] Result<TestResult> listen(std::size_t index, RunId run, class OutputCheck& check);
    [[nodiscard]] Result<std::optional<Content>> askReferees(JudgedTest& judged, Case& about, std::string output);

    Setting m_setting;
    const Problem& m_problem;
    Session& m_session;
    std::vector<std::unique_ptr<Referee>> m_referees;
};

[[nodiscard]] TestResult blankResult(const Problem& problem, std::size_t index);

} // namespace ca
