// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What clients post, as a server reads it: every rule that is broken is told with its field, in the words that CodeArena's clients
// know. Also runs with an input of one's own, which are ours.
#pragma once

#include "core/wire/codearena.h"
#include "core/wire/request_rules.h"

#include <string>
#include <string_view>
#include <vector>

namespace ca::wire {

/// A program to run once.
struct RunOrder {
    std::string language;
    std::string code;
    std::string input;
    std::string sessionId;
    bool stream = false;                     // answered at once with the run's name, its events tell the rest, see run_stream.h
    // Of these only:
    bool interactive = false;                // its input goes on behind what was given
    bool terminal = false;                   // it runs at one
    std::vector<std::string> arguments = {}; // of its command line

    bool operator==(const RunOrder&) const = default;
};

/// A body as it was read. Who sent it is known even when the rest is wrong: wrong bodies count as well.
template <class Request> struct Posted {
    Request request;
    std::string session; // whatever it called itself, as text; empty: nothing
    std::vector<FieldError> errors;
};

/// An error only for what is no JSON.
[[nodiscard]] Result<Posted<SubmitRequest>> readSubmission(std::string_view body, const CodeRules& rules);
[[nodiscard]] Result<Posted<RunOrder>> readRun(std::string_view body, const CodeRules& rules);
/// "sessionId" of any object; empty when there is none.
[[nodiscard]] std::string sessionIn(std::string_view body);

/// How a run ended.
struct RunView {
    std::string status; // "completed", "failed", "timeout", "compile_error", "error"
    std::string output;
    std::string errors;
    bool clipped = false;
    int exitCode = 0;
    Micros time{0};
    Bytes memory;
    std::string message;

    bool operator==(const RunView&) const = default;
};

[[nodiscard]] std::string toJson(const RunOrder& order);
[[nodiscard]] std::string toJson(const RunView& run);
[[nodiscard]] Result<RunView> runViewFrom(std::string_view json);

} // namespace ca::wire
