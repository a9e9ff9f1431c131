// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/judging/assignment.h"

#include "app/server/judging/test_view.h"

#include <algorithm>

namespace ca::server {

namespace {

class Hearing {
public:
    Hearing(Assignment& assignment, Ledger& ledger) : m_assignment(assignment), m_ledger(ledger) {}

    /// Also after a session broke and the engine tries again: what was found before counts no more.
    void operator()(const Started&) const
    {
        m_assignment.tests.clear();
        m_assignment.time = Micros(0);
        m_ledger.record(m_assignment.job.lease, HasStarted{});
    }

    void operator()(const CompileFinished& compiled) const
    {
        if (!compiled.ok) {
            m_assignment.diagnostics = compiled.diagnostics;
        }
    }

    void operator()(const TestFinished& finished) const
    {
        wire::TestView view = testView(m_assignment.job.problem, finished.result);
        m_assignment.time += view.time.value_or(Micros(0));
        m_assignment.tests.push_back(view);
        m_ledger.record(m_assignment.job.lease, std::move(view));
    }

    template <class Other> void operator()(const Other&) const {} // of no interest to a distant user

private:
    Assignment& m_assignment;
    Ledger& m_ledger;
};

} // namespace

void hear(Assignment& assignment, Ledger& ledger, const JudgeEvent& event)
{
    std::visit(Hearing(assignment, ledger), event.what);
}

Conclusion conclude(const Assignment& assignment, const SubmissionResult& result, Millis pause)
{
    const Job& job = assignment.job;
    if (result.verdict == Verdict::JudgeError && !job.lastAttempt) {
        return Return{Return::Why::Failed, pause * (1 << std::min(job.attempt - 1, 10)), verdictMessage(result, {}, {})};
    }
    Ending ending{result.verdict, {}, {}, result.passed, verdictMessage(result, assignment.tests, assignment.diagnostics), assignment.tests};
    if (!ending.tests.empty()) {
        ending.time = assignment.time;
        ending.memory = result.peakMemory;
    } else if (result.verdict == Verdict::CompileError) {
        ending.tests.push_back(compileFailureView(job.problem, *assignment.problem, ending.message));
    }
    return ending;
}

} // namespace ca::server
