// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What the server does, for every protocol that speaks to it: problems, submissions, their events, runs. It knows no HTTP.
#pragma once

#include "core/base/result.h"
#include "core/wire/codearena.h"
#include "core/wire/request_rules.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace ca::server {

using WallTime = std::chrono::system_clock::time_point;

/// What the list of problems is narrowed by; empty: not at all.
struct ProblemQuery {
    std::string difficulty; // in any case
    std::string search;     // in title, slug and tags
    std::size_t limit = 20;
    std::size_t offset = 0;
};

/// A program to run once, with an input: no problem, no tests.
struct RunRequest {
    std::string language;
    std::string code;
    std::string input;
    std::string sessionId;
};

struct RunReport {
    enum class End : std::uint8_t { Completed, Failed, TimedOut, NotCompiled, Fault }; // Fault: ours
    End end = End::Completed;
    std::string output; // clipped
    std::string errors;
    bool clipped = false;
    int exitCode = 0;
    Micros time{0};
    Bytes memory;
    std::string message; // "killed by SIGSEGV: invalid memory access"
};

/// Why nothing was accepted. A protocol turns it into its own words.
struct Refusal {
    enum class Why : std::uint8_t { Invalid, UnknownProblem, TooMany, Full, Unavailable }; // TooMany: of this session
    Why why = Why::Invalid;
    std::vector<wire::FieldError> fields; // of Invalid
    std::string message;
    std::chrono::seconds retryAfter{0}; // of TooMany, Full and Unavailable
};

struct Receipt {
    std::string submissionId;
    bool isNew = true; // false: the same client id was accepted before, and this is that submission
};

/// What happens to a submission, numbered from 1 without a gap, kept with it.
struct Event {
    std::uint64_t number = 0;
    std::variant<wire::StatusEvent, wire::TestEvent, wire::CompletedEvent> what;
};

/// Without the database nothing can be accepted; without a judge what is accepted waits.
struct Health {
    bool database = true;
    bool judge = true;
    std::string reason; // in a sentence, of what is wrong
    std::size_t waiting = 0;
    std::size_t active = 0;
};

/// While it lives, events come. Ending it waits for a call that is under way.
class Watch {
public:
    virtual ~Watch() = default;
};

class StreamedRuns;

/// Any thread may call; nothing here waits for a judge. Callbacks come on threads of the service's and must be quick.
class Service {
public:
    using Listener = std::function<void(const Event&)>;
    using RunListener = std::function<void(const RunReport&)>;

    virtual ~Service() = default;

    [[nodiscard]] virtual wire::ProblemPage problems(const ProblemQuery& query) const = 0;
    /// By slug or id; none when there is none.
    [[nodiscard]] virtual std::optional<wire::ProblemDetail> problem(std::string_view slugOrId) const = 0;
    /// What may be sent in: languages, and how long everything may be.
    [[nodiscard]] virtual wire::CodeRules codeRules() const = 0;

    /// Durable when it returns a receipt.
    [[nodiscard]] virtual tl::expected<Receipt, Refusal> submit(const wire::SubmitRequest& request) = 0;
    [[nodiscard]] virtual Result<std::optional<wire::SubmissionView>> submission(std::string_view id) const = 0;
    [[nodiscard]] virtual Result<wire::HistoryPage> history(std::string_view sessionId, std::size_t limit, std::size_t offset) const = 0;
    /// True: it will end as Cancelled, unless it has ended. False: there is no such submission.
    virtual bool cancel(std::string_view id) = 0;

    /// Events behind number `after`, those that have been and those that come, in order, each once. None when there is no such
    /// submission.
    [[nodiscard]] virtual std::unique_ptr<Watch> watch(std::string_view id, std::uint64_t after, Listener listener) = 0;

    /// The report comes once.
    [[nodiscard]] virtual tl::expected<void, Refusal> run(const RunRequest& request, RunListener listener) = 0;

    /// Programs that are followed while they run; null: there are none here.
    [[nodiscard]] virtual StreamedRuns* streamedRuns() { return nullptr; }

    [[nodiscard]] virtual Health health() const = 0;
    /// As Prometheus reads them: queue depth, latencies, verdicts, sandboxes.
    [[nodiscard]] virtual std::string metrics() const = 0;
};

} // namespace ca::server
