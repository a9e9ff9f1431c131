// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What the store remembers, as plain values.
#pragma once

#include "core/base/units.h"
#include "core/model/verdict.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ca {

/// A point in the calendar, as the store keeps it.
using WallTime = std::chrono::sys_time<Millis>;

[[nodiscard]] inline WallTime wallNow()
{
    return std::chrono::floor<Millis>(std::chrono::system_clock::now());
}

/// What was asked for. Only Submit counts for progress.
enum class SubmissionKind : std::uint8_t { Submit, Samples, Own };
[[nodiscard]] std::string_view name(SubmissionKind kind);
[[nodiscard]] std::optional<SubmissionKind> submissionKindFromName(std::string_view name);

struct SubmissionRecord {
    std::int64_t id = 0;  // within this store
    std::string uuid;     // everywhere
    std::string problem;  // empty: of the playground
    std::string language;
    SubmissionKind kind = SubmissionKind::Submit;
    Verdict verdict = Verdict::JudgeError;
    std::string message;
    std::optional<double> score;
    std::optional<double> maxScore;
    std::size_t passed = 0;
    std::size_t total = 0;
    Micros cpu{0}; // of the slowest test
    Bytes memory;  // peak
    WallTime when{};
    std::string sourceHash; // SHA-256
    std::string judgedBy;   // "docker", "embedded", a server's name; empty: nobody came to it

    bool operator==(const SubmissionRecord&) const = default;
};

/// What judges on the machine itself; any other name is a server's.
[[nodiscard]] std::span<const std::string_view> sandboxNames();

struct TestRecord {
    std::string name;
    bool sample = false;
    Verdict verdict = Verdict::Skipped;
    std::string message;
    std::optional<double> score;
    Micros cpu{0};
    Bytes memory;

    bool operator==(const TestRecord&) const = default;
};

/// A submission on its way into the store, which gives it its id, hash and, when it has none, uuid.
struct FinishedSubmission {
    SubmissionRecord record;
    std::string source;
    std::vector<TestRecord> tests;

    bool operator==(const FinishedSubmission&) const = default;
};

/// What the list of submissions shows: an empty field does not filter.
struct SubmissionFilter {
    std::string problem;
    std::optional<std::vector<std::string>> problems; // any of them; of an empty list: nothing
    std::string language;
    std::optional<SubmissionKind> kind;
    std::optional<Verdict> verdict;
    std::optional<WallTime> since;
    std::optional<WallTime> until; // exclusive
    std::optional<std::vector<std::string>> judgedBy; // any of them; of an empty list: nothing
    std::size_t limit = 0;         // 0: all
    std::size_t offset = 0;

    bool operator==(const SubmissionFilter&) const = default;
};

enum class ProblemStatus : std::uint8_t { Untouched, Tried, Solved };

/// All about one problem that the browser shows. Derived from rows, never written by itself.
struct ProblemProgress {
    ProblemStatus status = ProblemStatus::Untouched;
    std::size_t attempts = 0; // submissions with a verdict about the program
    std::optional<WallTime> solvedAt;
    std::optional<WallTime> lastAttempt;
    bool favourite = false;
    std::optional<Micros> bestCpu; // of accepted ones
    std::optional<Bytes> bestMemory;
    std::optional<double> bestScore;
    std::size_t hintsShown = 0;
    std::size_t minutesSpent = 0;
    std::optional<WallTime> dueAt; // of the review queue
    bool dueForReview = false;     // by the time of the asking

    bool operator==(const ProblemProgress&) const = default;
};

/// A test of the user's own.
struct OwnTest {
    std::string uuid; // given by the store when empty
    std::string problem;
    std::string name;
    std::string input;
    std::optional<std::string> answer; // none: the output is only shown
    WallTime made{};

    bool operator==(const OwnTest&) const = default;
};

/// How well a problem was remembered, in the terms of FSRS.
enum class Grade : std::uint8_t { Again = 1, Hard, Good, Easy };

struct Review {
    std::string uuid; // given by the store when empty
    std::string problem;
    WallTime at{};
    Grade grade = Grade::Good;

    bool operator==(const Review&) const = default;
};

/// Where a problem stands in the review queue.
struct ReviewCard {
    std::string problem;
    double stability = 0;  // days until the chance to remember has fallen to nine in ten
    double difficulty = 0; // 1 to 10
    std::size_t reviews = 0;
    std::size_t lapses = 0;
    Grade lastGrade = Grade::Good;
    WallTime last{};
    WallTime due{};

    bool operator==(const ReviewCard&) const = default;
};

/// Names one text that is being written.
struct DraftKey {
    std::string problem; // empty: of the playground
    std::string language;
    std::string file; // empty: the main one

    auto operator<=>(const DraftKey&) const = default;
};

/// Why a revision was kept. Typed ones thin out with age, the others stay.
enum class RevisionKind : std::uint8_t { Typed, Saved, Run, Restored, Reset };
[[nodiscard]] std::string_view name(RevisionKind kind);
[[nodiscard]] std::optional<RevisionKind> revisionKindFromName(std::string_view name);

struct Revision {
    std::int64_t id = 0;
    WallTime at{};
    RevisionKind kind = RevisionKind::Typed;
    std::size_t size = 0; // of the text, in bytes

    bool operator==(const Revision&) const = default;
};

} // namespace ca
