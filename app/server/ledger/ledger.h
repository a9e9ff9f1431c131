// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The book of submissions: what was accepted, who judges it, what came of it. Where it is kept is the implementation's business.
//
// The states of a submission:
//
//   Waiting --lease--> Leased --record(HasStarted)--> Running --finish--> Done
//   Leased, Running --giveBack, or the lease runs out--> Waiting, or Done with JudgeError when that was the last attempt
//   Waiting --cancel--> Done with Cancelled
//
// Done is for ever: a submission gets exactly one verdict, from whoever holds the lease when the verdict is written.
// Each step is an event, stored together with it, numbered from 1 without a gap.
// Several processes may use one book; a lease of one that died runs out.
#pragma once

#include "app/server/ledger/bell.h"
#include "core/base/result.h"
#include "core/wire/codearena.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace ca::server {

using WallTime = std::chrono::system_clock::time_point;

/// What is known when it comes in; all valid.
struct NewSubmission {
    std::string session;
    std::string clientId; // empty: none
    std::string problem;  // the uuid
    std::string problemTitle;
    std::string problemSlug;
    std::string language;
    std::string code;
    std::size_t tests = 0;
};

struct Acceptance {
    enum class How : std::uint8_t { New, Known, Full }; // Full: too many wait already, nothing was accepted
    How how = How::New;
    std::string id;
};

struct SubmissionRecord {
    enum class State : std::uint8_t { Waiting, Leased, Running, Done };
    std::string id;
    NewSubmission what;
    WallTime acceptedAt{};
    State state = State::Waiting;
    int attempts = 0;
    // Of Done
    Verdict verdict = Verdict::JudgeError;
    WallTime endedAt{};
    std::optional<Micros> time;
    std::optional<Bytes> memory;
    std::size_t passed = 0;
    std::string message;
    /// Of the last attempt, as far as it came; by find() only.
    std::vector<wire::TestView> tests;
};

struct RecordPage {
    std::vector<SubmissionRecord> records; // without code and tests
    std::size_t total = 0;
};

struct WasQueued {
    bool operator==(const WasQueued&) const = default;
};
struct HasStarted {
    bool operator==(const HasStarted&) const = default;
};
struct HasEnded {
    Verdict verdict = Verdict::JudgeError;
    bool operator==(const HasEnded&) const = default;
};
struct LoggedEvent {
    std::uint64_t number = 0;
    WallTime at{};
    std::variant<WasQueued, HasStarted, wire::TestView, HasEnded> what;

    bool operator==(const LoggedEvent&) const = default;
};

/// An event's place in the book of all.
struct TailedEvent {
    std::int64_t position = 0;
    std::string submission;
    LoggedEvent event;
};

/// The right to judge a submission. The number is never given twice: a lease that has run out is worth nothing.
struct Lease {
    std::int64_t row = 0;
    std::int64_t number = 0;

    bool operator==(const Lease&) const = default;
};

struct Job {
    Lease lease;
    std::string id;
    std::string problem;
    std::string language;
    std::string code;
    WallTime acceptedAt{};
    int attempt = 1;
    bool lastAttempt = false;
};

/// A lease that is still good, and whether the user wants its submission to end.
struct HeldLease {
    Lease lease;
    bool cancelled = false;
};

struct Ending {
    Verdict verdict = Verdict::JudgeError;
    std::optional<Micros> time;
    std::optional<Bytes> memory;
    std::size_t passed = 0;
    std::string message;
    std::vector<wire::TestView> tests; // all of this attempt; those that are not in the book yet are added
};

/// Why a job comes back without a verdict.
struct Return {
    enum class Why : std::uint8_t {
        Unjudged, // we are going home: it does not count as an attempt
        Failed,   // it does, and the next one waits a while
    };
    Why why = Why::Unjudged;
    Millis pause{0};
    std::string message; // the verdict's when that was the last attempt
};

enum class Cancelling : std::uint8_t {
    Unknown, // no such submission
    Over,    // it had ended
    Ended,   // it waited, and has ended as Cancelled
    Asked,   // whoever judges it will hear of it
};

struct LedgerCounts {
    std::size_t waiting = 0;
    std::size_t active = 0; // leased or running
    std::size_t done = 0;
    std::optional<WallTime> oldestWaiting; // since when it waits
};

/// Room on the disk. What is unused is used before the file grows.
struct LedgerSize {
    Bytes all;
    Bytes unused;
};

/// Of submissions that ended before. The beginning of time: of none.
struct Forgetting {
    WallTime submissionsBefore{};
    WallTime detailsBefore{}; // all but the verdict
    std::size_t most = 20;    // submissions
};

struct Forgotten {
    std::size_t submissions = 0;
    std::size_t details = 0; // of so many

    bool operator==(const Forgotten&) const = default;
};

/// Any thread may call.
class Ledger {
public:
    virtual ~Ledger() = default;

    // For the faces

    /// On disk when this returns. A client id that this session has used before is that submission.
    [[nodiscard]] virtual Result<Acceptance> accept(const NewSubmission& submission) = 0;
    [[nodiscard]] virtual Result<std::optional<SubmissionRecord>> find(std::string_view id) const = 0;
    /// Of a session, newest first.
    [[nodiscard]] virtual Result<RecordPage> history(std::string_view session, std::size_t limit, std::size_t offset) const = 0;
    [[nodiscard]] virtual Result<Cancelling> cancel(std::string_view id) = 0;
    [[nodiscard]] virtual Result<LedgerCounts> counts() const = 0;
    [[nodiscard]] virtual Result<LedgerSize> size() const = 0;
    /// Processes that judge what is in this book, this one with them.
    [[nodiscard]] virtual std::size_t judgingProcesses() const = 0;
    /// A step, for good; never of what has not ended. As many as asked for: there may be more.
    [[nodiscard]] virtual Result<Forgotten> forget(const Forgetting& what) = 0;

    // Events

    /// Of a submission, behind a number.
    [[nodiscard]] virtual Result<std::vector<LoggedEvent>> events(std::string_view id, std::uint64_t after) const = 0;
    /// Of all submissions, behind a position, in the order they happened.
    [[nodiscard]] virtual Result<std::vector<TailedEvent>> tail(std::int64_t after, std::size_t most) const = 0;
    [[nodiscard]] virtual Result<std::int64_t> lastPosition() const = 0;
    /// Another number than before: somebody, perhaps in another process, has written.
    [[nodiscard]] virtual std::int64_t version() const = 0;

    // For judges

    /// From now on this process is one that judges, until it ends or says that it does not.
    virtual void setJudging(bool judging) = 0;
    /// The next jobs: the sessions take turns, of each the oldest first. Ends leases that have run out before.
    [[nodiscard]] virtual Result<std::vector<Job>> lease(const std::string& owner, std::size_t most) = 0;
    /// What processes had leased that have died need not wait until its leases run out.
    [[nodiscard]] virtual Result<void> freeWhatTheDeadHave() = 0;
    /// Cheap: whether lease() would find something to do.
    [[nodiscard]] virtual bool hasWork() const = 0;
    /// All leases of an owner that are still good, from now on for a while longer.
    [[nodiscard]] virtual Result<std::vector<HeldLease>> renew(const std::string& owner) = 0;
    /// Returns at once; nothing when the lease is no longer good. Kept in the order of the calls, also that of finish().
    virtual void record(const Lease& lease, std::variant<HasStarted, wire::TestView> what) = 0;
    /// Written when `told` is called, on a thread of the ledger's: true, it counts; false, the lease was no longer good. Survives the
    /// end of the process from then on, a loss of power a moment later: the submission, which is on disk, would be judged again.
    /// Returns at once.
    virtual void finish(const Lease& lease, Ending ending, std::function<void(Result<bool>)> told) = 0;
    virtual void giveBack(const Lease& lease, Return why, std::function<void(Result<bool>)> told) = 0;

    // Rung in this process, after the fact

    [[nodiscard]] virtual Bell& jobsBell() = 0;   // there is something to lease, perhaps
    [[nodiscard]] virtual Bell& eventsBell() = 0; // something has happened
};

} // namespace ca::server
