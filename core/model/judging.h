// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A submission on its way in and the events on their way out: the two hand-offs between the engine and its faces.
#pragma once

#include "core/model/language.h"
#include "core/model/outcome.h"
#include "core/model/problem.h"
#include "core/model/verdict.h"

#include <compare>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace ca {

/// Names one submission within an engine.
struct SubmissionId {
    std::uint64_t value = 0;
    auto operator<=>(const SubmissionId&) const = default;
};

enum class PolicyMode : std::uint8_t { Off, Warn, Enforce };
enum class Priority : std::uint8_t { Background, Normal, Interactive };

/// Which tests to run, and when to stop.
struct TestSelection {
    enum class Which : std::uint8_t { All, Samples, Listed };
    Which which = Which::All;
    std::vector<std::size_t> listed; // indices into Problem::tests
    bool stopAtFirstFailure = false;

    bool operator==(const TestSelection&) const = default;
};

struct Submission {
    std::shared_ptr<const Problem> problem;
    std::shared_ptr<const Language> language;
    std::string source;
    TestSelection selection;
    PolicyMode policy = PolicyMode::Warn;
    Priority priority = Priority::Normal;
    std::vector<PackagedFile> moreFiles; // of a program that has several; the source is its entry
    std::vector<std::shared_ptr<const Language>> validatorLanguages; // one for each of Problem::validators
    bool wholeProgram = false; // of a function problem: the source reads the arguments and prints the answer, it needs no driver
};

/// A remark of the code policy: advice, with the line it is about.
struct PolicyRemark {
    std::size_t line = 0; // 1-based
    std::string found;
    std::string reason;

    bool operator==(const PolicyRemark&) const = default;
};

/// A piece of the talk between an interactive validator and the program.
struct Utterance {
    bool fromProgram = false;
    std::string bytes;

    bool operator==(const Utterance&) const = default;
};

struct TestResult {
    std::size_t index = 0; // into Problem::tests
    std::string name;
    bool sample = false;
    Verdict verdict = Verdict::Skipped;
    DecidedBy decidedBy = DecidedBy::Checker;
    std::string message; // "token 3, line 2: expected 5, found 6"; "killed by SIGSEGV: invalid memory access"
    RunOutcome outcome;
    std::string output;      // clipped to JudgeOptions::keptOutput
    std::string errorOutput; // clipped likewise
    bool outputClipped = false;
    std::string validatorMessage; // what a custom validator says to the user; empty without one
    std::string judgeMessage;     // and to the problem's author
    std::optional<double> score;  // of scoring problems
    std::optional<Micros> callTime; // function problems: the calls alone, as the driver measured them
    std::vector<Utterance> conversation; // interactive problems, clipped like the output

    bool operator==(const TestResult&) const = default;
};

/// Which sandbox ran, always visible to the user.
struct SandboxInfo {
    std::string kind;   // "docker", "embedded", "fake"
    std::string detail; // "Docker 20.10, codearena/python", "bubblewrap 0.8.0, host toolchain"
    bool hardMemory = false; // enforced by the kernel for the whole tree
    bool hardCpu = false;
    bool hardProcesses = false;

    bool operator==(const SandboxInfo&) const = default;
};

/// What a group of tests came to.
struct GroupResult {
    std::size_t group = 0; // into Problem::groups
    Verdict verdict = Verdict::Skipped;
    std::optional<double> score;
    std::optional<double> maxScore;

    bool operator==(const GroupResult&) const = default;
};

struct SubmissionResult {
    Verdict verdict = Verdict::JudgeError; // the first test's that is not Accepted
    DecidedBy decidedBy = DecidedBy::Judge;
    std::string message;
    std::size_t passed = 0;
    std::size_t total = 0;
    Micros slowestCpu{0};
    Bytes peakMemory;
    std::optional<double> score;    // of scoring problems
    std::optional<double> maxScore; // none: unbounded
    std::vector<GroupResult> groups; // of problems with groups
    int attempts = 1; // more than one when a fault of ours was retried
    bool noSandbox = false; // a JudgeError because what makes sandboxes did not answer, whatever was submitted

    bool operator==(const SubmissionResult&) const = default;
};

// The one stream of events, in this order: Queued, Started, [PolicyChecked], [CompileStarted, CompileFinished],
// TestFinished..., SubmissionFinished. After a retry the stream begins again at Started. SubmissionFinished always comes, once.
// Started is missing when no sandbox was opened: the source was refused, the submission was cancelled in the queue.
struct Queued {
    std::size_t ahead = 0; // submissions waiting for a runner that will get one sooner
    bool operator==(const Queued&) const = default;
};
struct Started {
    SandboxInfo sandbox;
    int attempt = 1;
    std::size_t tests = 0;
    bool operator==(const Started&) const = default;
};
struct PolicyChecked {
    std::vector<PolicyRemark> remarks;
    bool operator==(const PolicyChecked&) const = default;
};
struct CompileStarted {
    bool operator==(const CompileStarted&) const = default;
};
struct CompileFinished {
    bool ok = false;
    RunOutcome outcome;
    std::string diagnostics;
    bool operator==(const CompileFinished&) const = default;
};
struct TestFinished {
    TestResult result;
    bool operator==(const TestFinished&) const = default;
};
struct SubmissionFinished {
    SubmissionResult result;
    bool operator==(const SubmissionFinished&) const = default;
};

struct JudgeEvent {
    SubmissionId submission;
    std::variant<Queued, Started, PolicyChecked, CompileStarted, CompileFinished, TestFinished, SubmissionFinished> what;

    bool operator==(const JudgeEvent&) const = default;
};

} // namespace ca
