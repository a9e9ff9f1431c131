// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What a program that runs on a server says while it runs, and what is said to it. All of it is ours.
//
// A program prints any bytes, JSON holds characters only: a piece of output goes as "text" when it is UTF-8 that JSON writes shortly, as
// "base64" otherwise, so that nothing is lost and nothing grows by more than a third.
#pragma once

#include "core/base/result.h"
#include "core/model/outcome.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace ca::wire {

/// The event run_status.
enum class RunPhase : std::uint8_t { Starting, Running };

/// The event run_output.
struct RunPiece {
    bool isError = false; // of stderr; at a terminal all is stdout
    std::string bytes;

    bool operator==(const RunPiece&) const = default;
};

/// The event run_completed, the last.
struct RunEnd {
    std::string status;                // "completed", "failed", "timeout", "compile_error", "cancelled", "error"
    std::optional<RunOutcome> outcome; // none: it never ran, or nobody could look
    std::string diagnostics;           // of a compiler that refused
    std::string message;
    Bytes skipped;                     // of what it printed, not told

    bool operator==(const RunEnd&) const = default;
};

/// Numbered from 1 without a gap.
struct RunEvent {
    std::string runId;
    std::uint64_t number = 0;
    std::variant<RunPhase, RunPiece, RunEnd> what;

    bool operator==(const RunEvent&) const = default;
};

[[nodiscard]] std::string_view eventName(const RunEvent& event);
[[nodiscard]] std::string toJson(const RunEvent& event);
/// As loosely as all that servers say is read; an error for another event's name, and for an end without a status.
[[nodiscard]] Result<RunEvent> runEventFrom(std::string_view name, std::string_view json);

/// For a program that runs: what somebody typed, the end of its input, how large the terminal has become.
struct RunInput {
    std::string bytes;
    bool isLast = false;
    std::uint16_t columns = 0; // 0: as before
    std::uint16_t rows = 0;

    bool operator==(const RunInput&) const = default;
};

[[nodiscard]] std::string toJson(const RunInput& input);
/// Strict: it says which rule was broken.
[[nodiscard]] Result<RunInput> runInputFrom(std::string_view json);

/// {"runId":"..."} with a status unless it is empty.
[[nodiscard]] std::string runReceiptJson(std::string_view runId, std::string_view status);
/// Why something about a run was not done; the id is left out when it is empty.
[[nodiscard]] std::string runErrorJson(std::string_view message, std::string_view runId);
/// The id must be there.
[[nodiscard]] Result<std::string> runIdFrom(std::string_view json);

/// How much of this ends where a character ends; what is no UTF-8 counts as whole.
[[nodiscard]] std::size_t wholeCharacters(std::string_view bytes);

/// What a subscription to a run asks for.
struct RunSubscription {
    std::string runId;
    std::uint64_t after = 0; // the number of the last event that is known already

    bool operator==(const RunSubscription&) const = default;
};

[[nodiscard]] Result<RunSubscription> runSubscriptionFrom(std::string_view json);

} // namespace ca::wire
