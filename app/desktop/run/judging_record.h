// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// What is known of one judging so far: the events of a ticket, taken up one by one. A value, without a view.
#pragma once

#include "core/model/judging.h"

#include <QString>

#include <cstddef>
#include <optional>
#include <vector>

namespace ca {

/// Why something is being judged; the panel speaks of it accordingly.
enum class RunScope { Samples, OneTest, OwnTests, All };

} // namespace ca

namespace ca::runs {

struct TestSlot {
    std::size_t test = 0; // into Problem::tests
    std::optional<TestResult> result;
    bool unjudged = false; // the user's own test without an expected output: it can only run or fail to

    /// None while the test waits or runs, and for one that only ran.
    [[nodiscard]] std::optional<Verdict> verdict() const;
    [[nodiscard]] bool failed() const;
};

enum class Phase { Nothing, Queued, Preparing, Compiling, Running, Finished };
enum class Direction { Forward, Backward };

class JudgingRecord {
public:
    JudgingRecord() = default;
    /// The note is about how it is judged: where, by how many of the tests.
    JudgingRecord(Submission submission, RunScope scope, QString note = {});

    /// What a view has to look at again.
    struct Change {
        bool all = false; // begun anew, as after a retry
        bool phase = false;
        std::optional<std::size_t> slot; // its place in tests()
    };
    Change take(const JudgeEvent& event);

    [[nodiscard]] const Submission& submission() const { return m_submission; }
    [[nodiscard]] RunScope scope() const { return m_scope; }
    [[nodiscard]] const QString& note() const { return m_note; }
    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] std::size_t ahead() const { return m_ahead; }
    [[nodiscard]] const std::vector<TestSlot>& tests() const { return m_slots; }
    /// The slot of the test that runs now.
    [[nodiscard]] std::optional<std::size_t> running() const;
    [[nodiscard]] std::optional<std::size_t> firstFailed() const;
    /// The nearest failed one that way from a slot, round at the end.
    [[nodiscard]] std::optional<std::size_t> failedFrom(std::optional<std::size_t> slot, Direction direction) const;
    [[nodiscard]] std::size_t done() const { return m_done; }
    [[nodiscard]] std::size_t passed() const { return m_passed; }
    [[nodiscard]] const std::optional<SandboxInfo>& sandbox() const { return m_sandbox; }
    [[nodiscard]] const std::optional<CompileFinished>& compile() const { return m_compile; }
    [[nodiscard]] const std::vector<PolicyRemark>& remarks() const { return m_remarks; }
    /// There once it is finished.
    [[nodiscard]] const std::optional<SubmissionResult>& result() const { return m_result; }
    [[nodiscard]] const TestCase* testOf(const TestSlot& slot) const;

private:
    Change restart(const Started& started);
    Change finishTest(const TestResult& result);
    Change finish(const SubmissionResult& result);
    Change enter(Phase phase);
    void fillSlots();

    Submission m_submission;
    RunScope m_scope = RunScope::All;
    QString m_note;
    Phase m_phase = Phase::Nothing;
    std::size_t m_ahead = 0;
    std::vector<TestSlot> m_slots;
    std::size_t m_done = 0;
    std::size_t m_passed = 0;
    std::optional<SandboxInfo> m_sandbox;
    std::optional<CompileFinished> m_compile;
    std::vector<PolicyRemark> m_remarks;
    std::optional<SubmissionResult> m_result;
};

} // namespace ca::runs
