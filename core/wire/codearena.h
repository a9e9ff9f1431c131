// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// CodeArena's REST bodies and events as values: written exactly as its clients expect them, read as loosely as its servers demand.
//
// Reading never fails for a field that is missing, null or of another type, except those without which a value means nothing.
// What is ours beyond the original's fields is said in the comments; its clients ignore it, its servers leave it out.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/units.h"
#include "core/model/verdict.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ca::wire {

/// Where a submission stands.
struct JobState {
    enum class Phase : std::uint8_t { Queued, Running, Done };
    Phase phase = Phase::Queued;
    Verdict verdict = Verdict::JudgeError; // when Done

    bool operator==(const JobState&) const = default;
};

/// One of the seven words that the original's clients know; what they have no word for is a runtime error to them.
[[nodiscard]] std::string_view statusWord(const JobState& state);
/// None for a word that nobody uses.
[[nodiscard]] std::optional<JobState> jobStateFromWord(std::string_view word);

struct ProblemSummary {
    std::string id; // a uuid
    std::string title;
    std::string slug;
    std::string difficulty; // "easy", "medium", "hard"
    std::vector<std::string> tags;

    bool operator==(const ProblemSummary&) const = default;
};

struct ProblemPage {
    std::vector<ProblemSummary> problems;
    std::size_t total = 0;
    std::size_t limit = 0;
    std::size_t offset = 0;

    bool operator==(const ProblemPage&) const = default;
};

struct VisibleTest {
    std::string id;
    std::string input;
    std::string expectedOutput;
    bool isHidden = false;

    bool operator==(const VisibleTest&) const = default;
};

struct ProblemDetail {
    ProblemSummary summary;
    std::string description; // Markdown
    std::string createdAt;
    std::vector<VisibleTest> tests;
    std::size_t visibleTests = 0;
    std::size_t allTests = 0;
    // Ours
    std::string signature;                       // of a function problem: its notation
    std::map<std::string, std::string> starters; // by language
    std::optional<Micros> timeLimit;
    std::optional<Bytes> memoryLimit;

    bool operator==(const ProblemDetail&) const = default;
};

struct SubmitRequest {
    std::string problemId;
    std::string language;
    std::string code;
    std::string sessionId;
    std::string clientId; // ours: the same submission sent again has the same; empty: none

    bool operator==(const SubmitRequest&) const = default;
};

struct TestView {
    std::string testCaseId;
    bool passed = false;
    std::optional<std::string> output; // none: of a hidden test
    std::optional<std::string> error;
    std::optional<Micros> time;
    // Ours
    std::optional<Verdict> verdict;
    std::optional<Bytes> memory;
    std::optional<std::size_t> index; // from 0

    bool operator==(const TestView&) const = default;
};

/// What a submission came to, as far as it is known.
struct Outcome {
    std::optional<Micros> time; // of all tests together
    std::optional<Bytes> memory;
    std::vector<TestView> tests; // not in a certain order, and not always all
    std::optional<std::size_t> passed;
    std::optional<std::size_t> total;
    std::string message; // ours

    bool operator==(const Outcome&) const = default;
};

struct SubmissionView {
    std::string id;
    std::string problemId;
    std::string sessionId;
    std::string language;
    std::string code;
    JobState state;
    Outcome outcome;
    std::string createdAt; // ISO 8601
    std::string completedAt;
    std::string problemTitle;
    std::string problemSlug;

    bool operator==(const SubmissionView&) const = default;
};

struct HistoryItem {
    std::string id;
    std::string problemTitle;
    std::string problemSlug;
    std::string language;
    JobState state;
    std::optional<Micros> time;
    std::string createdAt;

    bool operator==(const HistoryItem&) const = default;
};

struct HistoryPage {
    std::vector<HistoryItem> items;
    std::size_t total = 0;
    std::size_t limit = 0;
    std::size_t offset = 0;

    bool operator==(const HistoryPage&) const = default;
};

/// The event submission_status: it waits or runs.
struct StatusEvent {
    std::string submissionId;
    JobState state;
    std::string timestamp;
    std::optional<std::uint64_t> number; // ours: of the event within its submission, from 1

    bool operator==(const StatusEvent&) const = default;
};

/// The event submission_completed.
struct CompletedEvent {
    std::string submissionId;
    JobState state;
    Outcome outcome;
    std::string timestamp;
    std::optional<std::uint64_t> number; // ours

    bool operator==(const CompletedEvent&) const = default;
};

/// The event submission_test, ours: a test has finished.
struct TestEvent {
    std::string submissionId;
    TestView test;
    std::size_t total = 0;
    std::uint64_t number = 0;

    bool operator==(const TestEvent&) const = default;
};

/// What subscribe_submission and unsubscribe_submission carry, and subscribed and unsubscribed carry back.
struct Subscription {
    std::string submissionId;
    std::uint64_t after = 0; // ours: the number of the last event that is known already

    bool operator==(const Subscription&) const = default;
};

/// What a client shows of itself when it joins the events: the auth of its CONNECT packet. Ours; empty: not shown.
struct Credentials {
    std::string token;
    std::string sessionId;

    bool operator==(const Credentials&) const = default;
};

/// The event error.
struct EventError {
    std::string message;
    std::string submissionId; // ours; empty: of no certain one

    bool operator==(const EventError&) const = default;
};

struct FieldError {
    std::string field;
    std::string message;

    bool operator==(const FieldError&) const = default;
};

/// A refusal, in the only shape there is.
struct ApiError {
    int statusCode = 500;
    std::string error; // "ValidationError"
    std::string message;
    std::vector<FieldError> fields;
    std::string more; // a JSON object instead of the fields; empty: none

    bool operator==(const ApiError&) const = default;
};

/// What a server can do beyond the original. One without GET /api/capabilities can do nothing of it.
struct Capabilities {
    std::string server; // its name and version
    bool testEvents = false;
    bool resume = false;      // a subscription may say from which event on
    bool idempotent = false;  // clientId is honoured
    bool customRuns = false;
    bool cancel = false;
    bool streamedRuns = false; // a run tells what it prints as it comes, and may be typed to, see run_stream.h
    std::vector<std::string> languages;
    std::size_t mostCode = 10'000; // characters

    bool operator==(const Capabilities&) const = default;
};

// Written by servers, read by clients.
[[nodiscard]] std::string toJson(const ProblemPage& page);
[[nodiscard]] std::string toJson(const ProblemDetail& problem);
[[nodiscard]] std::string toJson(const SubmissionView& submission);
[[nodiscard]] std::string toJson(const HistoryPage& page);
[[nodiscard]] std::string toJson(const StatusEvent& event);
[[nodiscard]] std::string toJson(const CompletedEvent& event);
[[nodiscard]] std::string toJson(const TestEvent& event);
[[nodiscard]] std::string toJson(const EventError& error);
[[nodiscard]] std::string toJson(const ApiError& error);
[[nodiscard]] std::string toJson(const Capabilities& capabilities);
[[nodiscard]] Result<ProblemPage> problemPageFrom(std::string_view json);
[[nodiscard]] Result<ProblemDetail> problemDetailFrom(std::string_view json);
[[nodiscard]] Result<SubmissionView> submissionViewFrom(std::string_view json);
[[nodiscard]] Result<HistoryPage> historyPageFrom(std::string_view json);
[[nodiscard]] Result<StatusEvent> statusEventFrom(std::string_view json);
[[nodiscard]] Result<CompletedEvent> completedEventFrom(std::string_view json);
[[nodiscard]] Result<TestEvent> testEventFrom(std::string_view json);
[[nodiscard]] Result<EventError> eventErrorFrom(std::string_view json);
/// Of any answer: whatever its body is, there is something to say.
[[nodiscard]] ApiError apiErrorFrom(int statusCode, std::string_view body);
[[nodiscard]] Result<Capabilities> capabilitiesFrom(std::string_view json);

// Written by clients, read by servers, who say which fields are wrong.
[[nodiscard]] std::string toJson(const SubmitRequest& request);
[[nodiscard]] std::string toJson(const Subscription& subscription);
/// The id must be there, a string, and not empty.
[[nodiscard]] Result<Subscription> subscriptionFrom(std::string_view json);
/// Whatever it is: what is no object, or has no such words, shows nothing.
[[nodiscard]] Credentials credentialsFrom(std::string_view json);
/// {"submissionId":"...","status":"Queued"}
[[nodiscard]] std::string receiptJson(std::string_view submissionId, const JobState& state);
[[nodiscard]] Result<std::string> submissionIdFrom(std::string_view json);

} // namespace ca::wire
