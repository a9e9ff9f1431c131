// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// CodeCrusher's bodies: a program without input, and what it printed. No more is said: no errors, no exit code.
//
//     POST /api/v1/submit           {"code","language"}  ->  {"success":true,"jobId"}
//     GET /api/v1/result?jobId=...  {"success":false,"status":"Pending"}, or {"success":true,"status":"completed","response"}
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace ca::wire::codecrusher {

struct Order {
    std::string language; // "python", "javascript"
    std::string code;

    bool operator==(const Order&) const = default;
};

struct Outcome {
    enum class Stage : std::uint8_t { Pending, Completed, Failed };
    Stage stage = Stage::Pending;
    std::string text; // what it printed, or why it failed

    bool operator==(const Outcome&) const = default;
};

[[nodiscard]] std::string toJson(const Order& order);
[[nodiscard]] Result<Order> orderFrom(std::string_view json);
[[nodiscard]] std::string receiptJson(std::string_view jobId);
[[nodiscard]] Result<std::string> receiptFrom(std::string_view json);
[[nodiscard]] std::string toJson(const Outcome& outcome);
/// How the original says that something failed is not written down: whatever is not a success, nor a word for waiting, is one.
[[nodiscard]] Result<Outcome> outcomeFrom(std::string_view json);
/// {"success":false,"status":"failed","error":"..."}
[[nodiscard]] std::string errorJson(std::string_view text);

} // namespace ca::wire::codecrusher
