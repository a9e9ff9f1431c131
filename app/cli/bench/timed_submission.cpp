// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/cli/bench/timed_submission.h"

#include <fmt/format.h>

namespace ca::cli::bench {

TimedSubmission::TimedSubmission(Engine& engine, Submission submission)
{
    m_shared->times.submitted = std::chrono::steady_clock::now();
    engine.submit(std::move(submission), [shared = m_shared](const JudgeEvent& event) { note(*shared, event); });
}

void TimedSubmission::note(Shared& shared, const JudgeEvent& event)
{
    const SteadyTime now = std::chrono::steady_clock::now();
    const std::lock_guard lock(shared.mutex);
    if (std::holds_alternative<CompileStarted>(event.what)) {
        shared.times.compileStarted = now;
    } else if (std::holds_alternative<CompileFinished>(event.what)) {
        shared.times.compileFinished = now;
    } else if (std::holds_alternative<TestFinished>(event.what)) {
        shared.times.lastVerdict = now;
    } else if (const auto* finished = std::get_if<SubmissionFinished>(&event.what)) {
        shared.times.result = finished->result;
        shared.done = true;
        shared.finished.notify_all();
    }
}

// The engine ends every submission, so this wait needs no deadline of its own.
Result<SubmissionTimes> TimedSubmission::wait()
{
    std::unique_lock lock(m_shared->mutex);
    m_shared->finished.wait(lock, [this] { return m_shared->done; });
    const SubmissionResult& result = m_shared->times.result;
    if (result.verdict != Verdict::Accepted) {
        return fail(Fault::Unavailable,
                    fmt::format("the benchmark's own solution got {}: {}", title(result.verdict), result.message));
    }
    return m_shared->times;
}

Submission submissionOf(std::shared_ptr<const Problem> problem, std::shared_ptr<const Language> language, std::string_view source)
{
    Submission submission;
    submission.problem = std::move(problem);
    submission.language = std::move(language);
    submission.source = std::string(source);
    submission.priority = Priority::Interactive;
    return submission;
}

} // namespace ca::cli::bench
