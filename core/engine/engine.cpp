// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/engine/engine.h"

#include "core/engine/admission.h"
#include "core/engine/code_policy.h"
#include "core/engine/submission_queue.h"
#include "core/engine/trial.h"

#include <algorithm>
#include <thread>
#include <vector>

namespace ca {

namespace {

/// A session that died under us or could not be had in time may be better next time. What is missing, broken or forbidden will
/// still be so. (A Timeout from a trial is one of opening: a run's is turned into Broken.)
bool worthAnotherAttempt(Fault fault)
{
    return fault == Fault::Broken || fault == Fault::Timeout;
}

SubmissionResult ended(SubmissionResult soFar, Verdict verdict, DecidedBy by, std::string message)
{
    soFar.verdict = verdict;
    soFar.decidedBy = by;
    soFar.message = std::move(message);
    return soFar;
}

SubmissionResult cancelled(SubmissionResult soFar)
{
    return ended(std::move(soFar), Verdict::Cancelled, DecidedBy::User, "cancelled");
}

SubmissionResult ourFault(SubmissionResult soFar, const Error& error)
{
    soFar.noSandbox = error.fault == Fault::Unavailable;
    std::string message = error.hint.empty() ? error.what : error.what + "; " + error.hint;
    return ended(std::move(soFar), Verdict::JudgeError, DecidedBy::Judge, std::move(message));
}

} // namespace

class Engine::Impl {
public:
    Impl(EngineOptions options, SessionFactory& sessions, const Clock& clock);
    ~Impl();

    SubmissionId submit(Submission submission, Listener listener);
    void cancel(SubmissionId id) { m_queue.cancel(id); }
    void drain() { m_queue.drain(); }

private:
    void runnerLoop();
    void clerkLoop();
    void conclude(const JobPtr& job, SubmissionResult result);
    [[nodiscard]] SubmissionResult judge(const Job& job);
    [[nodiscard]] SubmissionResult judgeTests(const Job& job, const std::vector<std::size_t>& tests);
    [[nodiscard]] SubmissionResult tryRepeatedly(const TrialSetting& setting);

    const EngineOptions m_options;
    SessionFactory& m_sessions;
    const Clock& m_clock;
    SubmissionQueue m_queue;
    std::vector<std::jthread> m_threads; // last: they use all of the above
};

Engine::Impl::Impl(EngineOptions options, SessionFactory& sessions, const Clock& clock)
    : m_options(options)
    , m_sessions(sessions)
    , m_clock(clock)
{
    m_threads.emplace_back([this] { clerkLoop(); });
    for (unsigned i = 0; i < std::max(options.runners, 1U); ++i) {
        m_threads.emplace_back([this] { runnerLoop(); });
    }
}

Engine::Impl::~Impl()
{
    m_queue.close();
}

SubmissionId Engine::Impl::submit(Submission submission, Listener listener)
{
    const auto [job, ahead] = m_queue.add(std::move(submission), std::move(listener));
    job->listener(JudgeEvent{job->id, Queued{ahead}});
    m_queue.enqueue(job);
    return job->id;
}

void Engine::Impl::runnerLoop()
{
    while (const JobPtr job = m_queue.take()) {
        conclude(job, judge(*job));
    }
}

void Engine::Impl::clerkLoop()
{
    while (const JobPtr job = m_queue.takeCancelled()) {
        conclude(job, cancelled({}));
    }
}

void Engine::Impl::conclude(const JobPtr& job, SubmissionResult result)
{
    if (job->stop.stop_requested()) {
        result = cancelled(std::move(result));
    }
    job->listener(JudgeEvent{job->id, SubmissionFinished{std::move(result)}});
    m_queue.finish(job);
}

SubmissionResult Engine::Impl::judge(const Job& job)
{
    const auto tests = chooseTests(job.submission);
    if (!tests) {
        return ourFault({}, tests.error());
    }
    SubmissionResult result = judgeTests(job, *tests);
    result.total = tests->size();
    return result;
}

SubmissionResult Engine::Impl::judgeTests(const Job& job, const std::vector<std::size_t>& tests)
{
    const Submission& submission = job.submission;
    if (auto refused = refuseSource(submission)) {
        return *std::move(refused);
    }
    std::vector<PolicyRemark> remarks;
    if (submission.policy != PolicyMode::Off) {
        remarks = checkPolicy(*submission.language, submission.source);
    }
    const auto tell = [&job](JudgeEventKind what) { job.listener(JudgeEvent{job.id, std::move(what)}); };
    if (auto refused = refuseByPolicy(submission.policy, remarks)) {
        tell(PolicyChecked{std::move(remarks)});
        return *std::move(refused);
    }
    return tryRepeatedly({m_options, m_sessions, m_clock, submission, tests, remarks, tell, job.stop.get_token()});
}

SubmissionResult Engine::Impl::tryRepeatedly(const TrialSetting& setting)
{
    for (int attempt = 1;; ++attempt) {
        Trial trial(setting, attempt);
        auto result = trial.run();
        if (result) {
            return *std::move(result);
        }
        const bool again = attempt < m_options.attempts && worthAnotherAttempt(result.error().fault);
        if (!again || setting.stop.stop_requested()) {
            return ourFault(trial.soFar(), result.error());
        }
    }
}

Engine::Engine(EngineOptions options, SessionFactory& sessions, const Clock& clock)
    : m_impl(std::make_unique<Impl>(options, sessions, clock))
{
}

Engine::~Engine() = default;

SubmissionId Engine::submit(Submission submission, Listener listener)
{
    return m_impl->submit(std::move(submission), std::move(listener));
}

void Engine::cancel(SubmissionId id)
{
    m_impl->cancel(id);
}

void Engine::drain()
{
    m_impl->drain();
}

} // namespace ca
