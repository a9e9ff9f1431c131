// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// CodeVault's bodies: a program is posted with an input or for a question, and its job is asked for until it has ended.
//
//     POST /run/onlinecompiler     {"code","language","userInput","userEmail","userName"}   ->  {"jobId","status":"queued"}
//     POST /run/practiceproblems   {"code","language","questionID","userEmail","userName"}  ->  the same
//     GET /job/:id                 {"status":"active"}, or how it ended
//
// A finished run says "status":"completed"; a finished answer to a question says true or false there: whether it passed. A job
// that failed is answered with HTTP 500. Older servers answer a post with the result itself.
#pragma once

#include "core/base/result.h"
#include "core/base/units.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ca::wire::codevault {

struct Order {
    std::string language; // "c", "cpp", "java", "python"
    std::string code;
    std::string questionId; // empty: run it with the input
    std::string input;
    std::string userEmail;
    std::string userName;

    bool operator==(const Order&) const = default;
};

struct Case {
    std::size_t index = 0; // from 1
    bool passed = false;
    std::string input;
    std::string expected;
    std::string got;

    bool operator==(const Case&) const = default;
};

struct Judged {
    std::size_t total = 0;
    std::size_t passed = 0;
    std::vector<Case> cases;

    bool operator==(const Judged&) const = default;
};

struct Job {
    enum class Stage : std::uint8_t { Pending, Finished, Failed };
    Stage stage = Stage::Pending;
    std::string output; // for a question: a summary in words
    std::string errors;
    int exitCode = 0;
    std::optional<Micros> time;
    std::optional<bool> passed; // of an answer to a question
    std::optional<Judged> judged;
    std::string failure; // why it Failed

    bool operator==(const Job&) const = default;
};

/// What is said about a program that was stopped: there is no word of its own for it.
inline constexpr int kKilled = 137;
[[nodiscard]] bool looksTimedOut(const Job& job);

/// What a post is answered with.
struct Receipt {
    std::string jobId;
    std::optional<Job> job; // instead of an id: the end of it

    bool operator==(const Receipt&) const = default;
};

[[nodiscard]] std::string toJson(const Order& order);
/// Code, language and, if `isPractice`, the question must be there.
[[nodiscard]] Result<Order> orderFrom(std::string_view json, bool isPractice);
[[nodiscard]] std::string receiptJson(std::string_view jobId);
[[nodiscard]] Result<Receipt> receiptFrom(std::string_view json);
[[nodiscard]] std::string toJson(const Job& job);
/// What the answer's head says with it.
[[nodiscard]] int statusOf(const Job& job);
/// Of any answer to a question for a job; NotFound: there is no such job. A status that nobody knows is one that goes on.
[[nodiscard]] Result<Job> jobFrom(int statusCode, std::string_view body);
/// {"error":"..."}
[[nodiscard]] std::string errorJson(std::string_view text);

} // namespace ca::wire::codevault
