// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Judges all cases of a corpus through the engine, two at a time, and hands out each result when it is asked for.
#pragma once

#include "core/engine/engine.h"
#include "tests/corpus/corpus_case.h"

#include <condition_variable>
#include <mutex>
#include <optional>
#include <vector>

namespace ca::corpus {

/// What the engine told about a case, the last attempt's.
struct Judged {
    std::optional<Started> started; // none: no sandbox was opened
    std::vector<TestResult> tests;
    std::string diagnostics;
    SubmissionResult result;
};

class CorpusRun {
public:
    /// Submits all of them. The cases stay where they are for as long as this lives.
    CorpusRun(const std::vector<CorpusCase>& cases, SessionFactory& sessions);

    /// Waits for a case; nothing when the deadline passes.
    [[nodiscard]] std::optional<Judged> wait(std::size_t index, SteadyTime deadline);

private:
    void hear(std::size_t index, const JudgeEvent& event);

    struct Entry {
        Judged judged;
        bool finished = false;
    };
    SystemClock m_clock;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<Entry> m_entries;
    Engine m_engine; // last: its threads speak to the members above
};

/// One line for the log: verdict, what decided, time and memory.
[[nodiscard]] std::string summary(const CorpusCase& judged, const Judged& outcome);

} // namespace ca::corpus
