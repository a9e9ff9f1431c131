// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What engine suites share: a problem about doubling numbers, languages that compile or do not, a listener that takes notes.
#pragma once

#include "core/engine/engine.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_session.h"

#include <map>
#include <mutex>
#include <string>
#include <vector>

namespace ca::fixture {

/// Tests "t1".."tn": the input is the number, the answer its double. The first is a sample.
[[nodiscard]] std::shared_ptr<Problem> doublingProblem(int tests);
[[nodiscard]] std::shared_ptr<Language> interpretedLanguage();
[[nodiscard]] std::shared_ptr<Language> compiledLanguage();

[[nodiscard]] Submission submission(std::shared_ptr<const Problem> problem, std::shared_ptr<const Language> language);

/// Compiles, and doubles the number of its input.
[[nodiscard]] ScriptedRun doubling(const RunSpec& spec, const std::map<std::string, std::string>& files);

/// One line for each event: "queued 0", "started 1 of 3", "test t1 Accepted", "finished Accepted 3/3".
[[nodiscard]] std::string describe(const JudgeEvent& event);

/// A listener's memory; thread safe.
class Notebook {
public:
    [[nodiscard]] Engine::Listener listener();

    [[nodiscard]] std::vector<std::string> of(SubmissionId id) const;
    [[nodiscard]] SubmissionResult result(SubmissionId id) const;
    [[nodiscard]] std::vector<TestResult> testsOf(SubmissionId id) const;
    [[nodiscard]] std::vector<SubmissionId> finishedOrder() const;
    [[nodiscard]] int finishes(SubmissionId id) const;

private:
    [[nodiscard]] std::vector<JudgeEvent> eventsOf(SubmissionId id) const;

    mutable std::mutex m_mutex;
    std::vector<JudgeEvent> m_events;
};

} // namespace ca::fixture
