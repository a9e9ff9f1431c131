// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// One submission on its way through an engine of its own, for suites that break something while it runs.
#pragma once

#include "core/engine/engine.h"

#include <condition_variable>
#include <filesystem>
#include <mutex>
#include <optional>
#include <vector>

namespace ca::corpus {

class OneJudging {
public:
    OneJudging(SessionFactory& sessions, int attempts, Submission submission);

    /// Nothing when the deadline passes.
    [[nodiscard]] std::optional<SubmissionResult> wait(SteadyTime deadline);

    /// How often SubmissionFinished was told so far; once is right.
    [[nodiscard]] int endings() const;

private:
    SystemClock m_clock;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<SubmissionResult> m_results;
    Engine m_engine; // last: its thread speaks to the members above
};

/// A Python program of one test that works for a few seconds and prints what is asked for. Its process is found by kSleeper.
[[nodiscard]] Submission sleeper(std::shared_ptr<const Language> python);
inline constexpr std::string_view kSleeper = "/box/solution.py";

/// Process ids below `ancestor` (itself included) that have the word among their arguments, seen from outside the sandbox.
[[nodiscard]] std::vector<int> processesBelow(int ancestor, std::string_view word);

} // namespace ca::corpus
