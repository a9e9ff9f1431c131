// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// One submission through an engine, with the times at which its events were emitted.
#pragma once

#include "core/engine/engine.h"

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>

namespace ca::cli::bench {

struct SubmissionTimes {
    SteadyTime submitted;
    std::optional<SteadyTime> compileStarted;
    std::optional<SteadyTime> compileFinished;
    SteadyTime lastVerdict; // of a test
    SubmissionResult result;
};

/// Times are taken on the engine's thread, so that waking up this one is not part of them.
class TimedSubmission {
public:
    TimedSubmission(Engine& engine, Submission submission);

    /// Refuses any verdict but Accepted: a benchmark of a program that fails measures something else.
    [[nodiscard]] Result<SubmissionTimes> wait();

private:
    struct Shared {
        std::mutex mutex;
        std::condition_variable finished;
        SubmissionTimes times;
        bool done = false;
    };
    static void note(Shared& shared, const JudgeEvent& event);

    std::shared_ptr<Shared> m_shared = std::make_shared<Shared>();
};

[[nodiscard]] Submission submissionOf(std::shared_ptr<const Problem> problem, std::shared_ptr<const Language> language,
                                      std::string_view source);

} // namespace ca::cli::bench
