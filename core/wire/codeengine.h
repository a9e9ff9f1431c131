// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// CodeEngine's bodies: a program is posted, and a stream of server-sent events tells where it stands.
//
//     POST /submit      {"language","code","input"}  ->  {"submission_id"}
//     GET /stream/:id   {"status","stdout","stderr","execution_time_ms"} as the data of "message" events, until an end
#pragma once

#include "core/base/result.h"
#include "core/base/units.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ca::wire::codeengine {

struct Order {
    std::string language; // "python", "cpp", "c++"
    std::string code;
    std::string input;

    bool operator==(const Order&) const = default;
};

struct Progress {
    /// Failed: it did not compile, or ended badly; to the original also: it wrote to its error output.
    enum class Stage : std::uint8_t { Queued, Running, Completed, Failed, TimedOut };
    Stage stage = Stage::Queued;
    std::optional<std::string> output; // none before the end
    std::optional<std::string> errors;
    std::optional<Micros> time;

    bool operator==(const Progress&) const = default;
};

/// Nothing comes behind it.
[[nodiscard]] bool isEnd(Progress::Stage stage);

[[nodiscard]] std::string toJson(const Order& order);
/// Language and code must be texts, whatever they say.
[[nodiscard]] Result<Order> orderFrom(std::string_view json);
[[nodiscard]] std::string receiptJson(std::string_view id);
[[nodiscard]] Result<std::string> receiptFrom(std::string_view json);
[[nodiscard]] std::string toJson(const Progress& progress);
/// A status that nobody knows is one that goes on.
[[nodiscard]] Result<Progress> progressFrom(std::string_view json);
/// {"error":"..."}
[[nodiscard]] std::string errorJson(std::string_view text);

} // namespace ca::wire::codeengine
