// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/engine/trial.h"

#include "core/base/files.h"
#include "core/engine/classify.h"
#include "core/engine/commands.h"
#include "core/engine/compilation.h"
#include "core/engine/run_watch.h"

#include <algorithm>

#include <fmt/format.h>

namespace ca {

namespace {

/// Answers are ours, so this only guards against a package that would eat the machine.
constexpr Bytes kLargestAnswer = mib(1024);

Result<std::shared_ptr<const std::string>> load(const Content& content)
{
    if (content.text()) {
        return content.text();
    }
    Result<std::string> bytes = readFile(content.file(), kLargestAnswer);
    if (!bytes) {
        return fail(std::move(bytes.error()).during("reading an expected answer"));
    }
    return std::make_shared<const std::string>(std::move(*bytes));
}

TestResult blankResult(const TestCase& test, std::size_t index)
{
    TestResult result;
    result.index = index;
    result.name = test.name;
    result.sample = test.sample;
    return result;
}

/// The streams of one test as they arrive.
struct Listening {
    TokenChecker checker;
    KeptOutput output;
    KeptOutput errors;

    void hear(const OutputChunk& chunk)
    {
        if (chunk.stream == Stream::Out) {
            checker.feed(chunk.bytes);
            output.append(chunk.bytes);
        } else if (chunk.stream == Stream::Err) {
            errors.append(chunk.bytes);
        }
    }

    void finish(TestResult& result, const RunOutcome& outcome, const Limits& limits)
    {
        Classification found = classify(outcome, limits, checker.finish());
        result.verdict = found.verdict;
        result.decidedBy = found.decidedBy;
        result.message = std::move(found.message);
        result.outcome = outcome;
        result.outputClipped = output.clipped() || errors.clipped();
        result.output = output.take();
        result.errorOutput = errors.take();
    }
};

} // namespace

Trial::Trial(const TrialSetting& setting, int attempt)
    : m_setting(setting)
    , m_problem(*setting.submission.problem)
    , m_language(*setting.submission.language)
    , m_limits(runLimits(m_language, m_problem.limits))
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
    const SessionRequest request = sessionRequest(m_setting.submission.language, m_limits);
    auto opened = m_setting.sessions.open(request, m_setting.clock.now() + m_setting.options.openDeadline, m_setting.stop);
    if (!opened) {
        return fail(std::move(opened.error()));
    }
    m_session = std::move(*opened);
    m_setting.tell(Started{m_session->info(), m_result.attempts, m_setting.tests.size()});
    if (m_setting.submission.policy != PolicyMode::Off) {
        m_setting.tell(PolicyChecked{m_setting.remarks});
    }
    return m_session->put(sourceFile(m_language, m_setting.submission.source));
}

Result<bool> Trial::compile()
{
    if (!m_language.compile) {
        return true;
    }
    m_setting.tell(CompileStarted{});
    const RunSpec spec = compileSpec(m_language, m_limits);
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

Result<std::vector<RunId>> Trial::startTests()
{
    RunSpec spec = runSpec(m_language, m_limits);
    std::vector<RunId> runs;
    runs.reserve(m_setting.tests.size());
    for (const std::size_t index : m_setting.tests) {
        spec.input = test(index).input;
        Result<RunId> run = m_session->start(spec);
        if (!run) {
            return fail(std::move(run.error()).during("starting test " + test(index).name));
        }
        runs.push_back(*run);
    }
    return runs;
}

Result<void> Trial::judgeTests()
{
    const auto runs = startTests();
    if (!runs) {
        return fail(runs.error());
    }
    m_result.verdict = Verdict::Accepted;
    m_result.decidedBy = DecidedBy::Checker;
    for (std::size_t i = 0; i < runs->size(); ++i) {
        auto result = collect(m_setting.tests[i], (*runs)[i]);
        if (!result) {
            return fail(std::move(result.error()).during("test " + test(m_setting.tests[i]).name));
        }
        record(*std::move(result));
        if (m_result.verdict != Verdict::Accepted && m_setting.submission.selection.stopAtFirstFailure) {
            m_session.reset(); // before the next tests use time for nothing
            skipFrom(i + 1);
            break;
        }
    }
    return {};
}

/// Waits for one run and judges it. The answer is read here, while the sandbox is at work.
Result<TestResult> Trial::collect(std::size_t index, RunId run)
{
    const SteadyTime deadline = m_setting.clock.now() + m_limits.wall + m_setting.options.hostMargin;
    auto answer = load(test(index).answer);
    if (!answer) {
        return fail(std::move(answer.error()));
    }
    const Bytes kept = m_setting.options.keptOutput;
    Listening listening{TokenChecker(*answer, test(index).checker.value_or(m_problem.checker)), KeptOutput(kept), KeptOutput(kept)};
    RunWatch watch(*m_session, run, m_limits.output, deadline);
    for (;;) {
        auto event = watch.next(m_setting.stop);
        if (!event) {
            return fail(std::move(event.error()));
        }
        if (const auto* finished = std::get_if<RunFinished>(&*event)) {
            TestResult result = blankResult(test(index), index);
            listening.finish(result, finished->outcome, m_limits);
            return result;
        }
        listening.hear(std::get<OutputChunk>(*event));
    }
}

void Trial::record(TestResult result)
{
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
}

void Trial::skipFrom(std::size_t position)
{
    for (std::size_t i = position; i < m_setting.tests.size(); ++i) {
        TestResult result = blankResult(test(m_setting.tests[i]), m_setting.tests[i]);
        result.message = "not run: an earlier test failed";
        m_setting.tell(TestFinished{std::move(result)});
    }
}

} // namespace ca
