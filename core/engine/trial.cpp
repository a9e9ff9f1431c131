// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/engine/trial.h"

#include "core/engine/commands.h"
#include "core/engine/compilation.h"
#include "core/engine/program.h"

#include <algorithm>

#include <fmt/format.h>

namespace ca {

namespace {

/// The most that a submission can get: what data as a whole can bring, else what its secret part can.
std::optional<double> maximum(const Problem& problem)
{
    if (!problem.scoring) {
        return std::nullopt;
    }
    for (const TestGroup& group : problem.groups) {
        if ((group.name.empty() || group.name == "secret") && group.maxScore) {
            return group.maxScore;
        }
    }
    return std::nullopt;
}

} // namespace

Trial::Trial(const TrialSetting& setting, int attempt)
    : m_setting(setting)
    , m_problem(*setting.submission.problem)
    , m_language(*setting.submission.language)
    , m_limits(runLimits(m_language, m_problem.limits))
    , m_grading(m_problem)
{
    m_result.attempts = attempt;
    m_result.total = setting.tests.size();
}

Result<SubmissionResult> Trial::run()
{
    Result<void> done = open();
    Result<bool> runnable = done ? compile() : fail(std::move(done.error()));
    if (runnable && *runnable) {
        done = judgeTests();
    }
    m_session.reset();
    if (!runnable) {
        return fail(std::move(runnable.error()));
    }
    if (!done) {
        return fail(std::move(done.error()));
    }
    return m_result;
}

Result<void> Trial::open()
{
    auto program = programOf(m_setting.submission);
    if (!program) {
        return fail(std::move(program.error()));
    }
    m_program = std::move(*program);
    SessionRequest request = sessionRequest(m_setting.submission.language, m_limits);
    request.memory = std::max(request.memory, m_problem.compileMemory.value_or(Bytes{}));
    auto opened = m_setting.sessions.open(request, m_setting.clock.now() + m_setting.options.openDeadline, m_setting.stop);
    if (!opened) {
        return fail(std::move(opened.error()));
    }
    m_session = std::move(*opened);
    m_setting.tell(Started{m_session->info(), m_result.attempts, m_setting.tests.size()});
    if (m_setting.submission.policy != PolicyMode::Off) {
        m_setting.tell(PolicyChecked{m_setting.remarks});
    }
    return putProgram(*m_session, m_program);
}

Result<bool> Trial::compile()
{
    if (!m_language.compile) {
        return true;
    }
    m_setting.tell(CompileStarted{});
    RunSpec spec = compileSpec(m_language, m_limits, m_program.sources);
    spec.limits.memory = m_problem.compileMemory.value_or(spec.limits.memory);
    if (m_problem.compileTime) {
        spec.limits.cpu = *m_problem.compileTime;
        spec.limits.wall = 2 * spec.limits.cpu;
    }
    const SteadyTime deadline = m_setting.clock.now() + spec.limits.wall + m_setting.options.hostMargin;
    auto compiled = compileIn(*m_session, spec, m_setting.options.keptOutput, deadline, m_setting.stop);
    if (!compiled) {
        return fail(std::move(compiled.error()));
    }
    const bool ok = compiled->ok;
    if (!ok) {
        const SubmissionResult failure = compileFailure(*compiled, spec.limits);
        m_result.verdict = failure.verdict;
        m_result.decidedBy = failure.decidedBy;
        m_result.message = failure.message;
    }
    m_setting.tell(*std::move(compiled));
    return ok;
}

Result<void> Trial::judgeTests()
{
    m_result.verdict = Verdict::Accepted;
    m_result.decidedBy = DecidedBy::Checker;
    TestJudge judge({m_setting.options, m_setting.sessions, m_setting.clock, m_setting.submission,
                     runSpec(m_language, m_limits, m_program.sources), m_setting.stop},
                    *m_session);
    const bool ahead = judge.canStartAhead() && !Grading::decidesStepByStep(m_problem);
    auto done = ahead ? judgeInBurst(judge) : judgeOneByOne(judge);
    if (done) {
        sumUp();
    }
    return done;
}

/// All tests are started at once, so that the sandbox never waits for us; the validators get ready meanwhile.
Result<void> Trial::judgeInBurst(TestJudge& judge)
{
    std::vector<RunId> runs;
    for (const std::size_t index : m_setting.tests) {
        auto run = judge.start(index);
        if (!run) {
            return fail(std::move(run.error()).during("starting test " + m_problem.tests[index].name));
        }
        runs.push_back(*run);
    }
    if (auto ready = judge.openReferees(); !ready) {
        return ready;
    }
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const std::size_t index = m_setting.tests[i];
        auto judged = judge.collect(index, runs[i]);
        if (!judged) {
            return fail(std::move(judged.error()).during("test " + m_problem.tests[index].name));
        }
        if (record(*std::move(judged))) {
            m_session.reset(); // before the next tests use time for nothing
            skipFrom(i + 1);
            break;
        }
    }
    return {};
}

Result<void> Trial::judgeOneByOne(TestJudge& judge)
{
    if (auto ready = judge.openReferees(); !ready) {
        return ready;
    }
    for (std::size_t i = 0; i < m_setting.tests.size(); ++i) {
        const std::size_t index = m_setting.tests[i];
        if (std::string why = m_grading.reasonToSkip(index); !why.empty()) {
            skip(index, std::move(why));
            continue;
        }
        auto judged = judge.judge(index);
        if (!judged) {
            return fail(std::move(judged.error()).during("test " + m_problem.tests[index].name));
        }
        if (record(*std::move(judged))) {
            skipFrom(i + 1);
            break;
        }
    }
    return {};
}

bool Trial::record(JudgedTest judged)
{
    TestResult& result = judged.result;
    judged.graded.verdict = result.verdict;
    m_grading.record(judged.graded);
    result.score = m_grading.scoreOf(judged.graded);
    m_result.slowestCpu = std::max(m_result.slowestCpu, result.outcome.cpu);
    m_result.peakMemory = std::max(m_result.peakMemory, result.outcome.memory);
    if (result.verdict == Verdict::Accepted) {
        ++m_result.passed;
    } else if (m_result.verdict == Verdict::Accepted) {
        m_result.verdict = result.verdict;
        m_result.decidedBy = result.decidedBy;
        m_result.message = fmt::format("{}: {}", result.name, result.message);
    }
    m_setting.tell(TestFinished{std::move(result)});
    return m_result.verdict != Verdict::Accepted && m_setting.submission.selection.stopAtFirstFailure;
}

void Trial::skip(std::size_t index, std::string why)
{
    m_grading.record({index, Verdict::Skipped, {}, {}});
    TestResult result = blankResult(m_problem, index);
    result.message = std::move(why);
    m_setting.tell(TestFinished{std::move(result)});
}

void Trial::skipFrom(std::size_t position)
{
    for (std::size_t i = position; i < m_setting.tests.size(); ++i) {
        skip(m_setting.tests[i], "not run: an earlier test failed");
    }
}

/// Groups and points mean something only when all tests were asked for.
void Trial::sumUp()
{
    if (m_setting.tests.size() != m_problem.tests.size()) {
        return;
    }
    std::vector<GroupResult> groups = m_grading.groups();
    m_result.score = groups.front().score;
    m_result.maxScore = maximum(m_problem);
    if (m_problem.scoring && groups.front().verdict == Verdict::Accepted) {
        m_result.verdict = Verdict::Accepted; // some graders forgive a failed test
        m_result.message.clear();
    }
    if (m_problem.groups.size() > 1) {
        m_result.groups = std::move(groups);
    }
}

} // namespace ca
