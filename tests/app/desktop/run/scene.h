// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// A run panel with its theme and a judge that says what a test wants.
#pragma once

#include "app/desktop/run/run_panel.h"
#include "app/desktop/run/test_strip.h"
#include "app/desktop/run/verdict_header.h"
#include "tests/app/desktop/run/fake_judge.h"

namespace ca {

struct Scene {
    Theme theme;
    FakeJudge judge;
    RunPanel panel{judge, theme};
    JudgeTicket ticket;
    Submission submission;

    explicit Scene(const ProblemShape& shape = {})
        : submission(submissionOf(shape))
    {
        panel.resize(690, 345);
        panel.show();
    }
    void begin(RunScope scope = RunScope::All)
    {
        ticket = judge.submit(submission);
        panel.begin(ticket, submission, scope);
        judge.say(ticket, Queued{});
    }
    void start()
    {
        judge.say(ticket, Started{{}, 1, submission.problem->tests.size()});
        judge.say(ticket, CompileFinished{true, {}, {}});
    }
    void finish(Verdict verdict)
    {
        SubmissionResult result;
        result.verdict = verdict;
        result.total = submission.problem->tests.size();
        result.slowestCpu = Micros(28'000);
        judge.say(ticket, SubmissionFinished{result});
    }
    [[nodiscard]] const runs::HeaderFacts& facts() { return panel.testsPage().header().facts(); }
    [[nodiscard]] int chosen() { return panel.testsPage().strip().current(); }
};

} // namespace ca
