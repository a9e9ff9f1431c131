// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/service/custom_runs.h"

namespace ca::server {

namespace {

std::shared_ptr<const Problem> problemFor(const RunRequest& request, const Limits& limits)
{
    auto problem = std::make_shared<Problem>();
    problem->id = "run";
    problem->title = "Run";
    problem->limits = limits;
    problem->limitsGiven = true;
    problem->codeLimit = mib(4); // whoever asked has checked it
    TestCase test;
    test.name = "run";
    test.sample = true;
    test.input = Content(request.input);
    problem->tests.push_back(std::move(test));
    return problem;
}

/// What it printed is right and wrong alike.
RunReport::End endOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Accepted:
    case Verdict::WrongAnswer:
        return RunReport::End::Completed;
    case Verdict::TimeLimit:
        return RunReport::End::TimedOut;
    case Verdict::CompileError:
        return RunReport::End::NotCompiled;
    case Verdict::RuntimeError:
    case Verdict::MemoryLimit:
    case Verdict::OutputLimit:
        return RunReport::End::Failed;
    default:
        return RunReport::End::Fault;
    }
}

} // namespace

/// What is heard about one.
struct CustomRuns::Run {
    RunReport report;

    void operator()(const CompileFinished& compiled)
    {
        if (!compiled.ok) {
            report.errors = compiled.diagnostics;
        }
    }

    void operator()(const TestFinished& finished)
    {
        const TestResult& result = finished.result;
        report.output = result.output;
        report.errors = result.errorOutput;
        report.clipped = result.outputClipped;
        report.exitCode = result.outcome.exitCode;
        report.time = result.outcome.cpu;
        report.memory = result.outcome.memory;
        report.message = endOf(result.verdict) == RunReport::End::Completed ? std::string() : result.message;
    }

    void operator()(const SubmissionFinished& finished)
    {
        report.end = endOf(finished.result.verdict);
        if (report.end == RunReport::End::Fault) {
            report.message = "the judge could not run this program; it is not your program's fault";
        } else if (report.end == RunReport::End::NotCompiled) {
            report.message = finished.result.message;
        }
    }

    template <class Other> void operator()(const Other&) {}
};

CustomRuns::~CustomRuns()
{
    std::unique_lock lock(m_mutex);
    for (const auto& [number, id] : m_running) {
        if (id) {
            m_engine.cancel(*id);
        }
    }
    m_left.wait(lock, [this] { return m_running.empty(); });
}

bool CustomRuns::enter(std::uint64_t& number)
{
    const std::lock_guard lock(m_mutex);
    if (m_running.size() >= m_rules.most) {
        return false;
    }
    number = ++m_count;
    m_running.emplace(number, std::nullopt);
    return true;
}

void CustomRuns::leave(std::uint64_t number)
{
    const std::lock_guard lock(m_mutex);
    m_running.erase(number);
    m_left.notify_all(); // under the lock: the waiting one destroys this
}

bool CustomRuns::start(std::shared_ptr<const Language> language, const RunRequest& request, Service::RunListener listener)
{
    std::uint64_t number = 0;
    if (!enter(number)) {
        return false;
    }
    Submission submission;
    submission.problem = problemFor(request, m_rules.limits);
    submission.language = std::move(language);
    submission.source = request.code;
    submission.policy = PolicyMode::Off;
    submission.priority = Priority::Interactive;
    const auto run = std::make_shared<Run>();
    const SubmissionId id = m_engine.submit(std::move(submission), [this, run, number, listener = std::move(listener)](const JudgeEvent& event) {
        std::visit(*run, event.what);
        if (std::holds_alternative<SubmissionFinished>(event.what)) {
            listener(run->report);
            leave(number);
        }
    });
    const std::lock_guard lock(m_mutex);
    if (const auto found = m_running.find(number); found != m_running.end()) {
        found->second = id;
    }
    return true;
}

std::uint64_t CustomRuns::count() const
{
    const std::lock_guard lock(m_mutex);
    return m_count;
}

} // namespace ca::server
