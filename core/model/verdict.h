// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The verdict: a word about the user's program. A fault of ours is JudgeError and nothing else.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace ca {

enum class Verdict : std::uint8_t {
    Accepted,
    WrongAnswer,
    TimeLimit,
    MemoryLimit,
    OutputLimit,
    RuntimeError,
    CompileError,
    JudgeError,
    Cancelled,
    Skipped,
};

/// The stable spelling used in --json, fixtures and the store: "Accepted", "WrongAnswer", ...
[[nodiscard]] std::string_view name(Verdict verdict);
/// The two or three letters of tables: AC WA TLE MLE OLE RE CE JE CAN SKIP.
[[nodiscard]] std::string_view shortName(Verdict verdict);
/// The words for people: "Wrong answer", "Time limit exceeded", ...
[[nodiscard]] std::string_view title(Verdict verdict);
[[nodiscard]] std::optional<Verdict> verdictFromName(std::string_view name);

/// What settled the verdict: the counter, limit or check that decided.
enum class DecidedBy : std::uint8_t {
    Checker,
    CpuTime,
    WallTime,
    Memory,
    OomKill,
    Output,
    Signal,
    ExitCode,
    Compiler,
    Judge,  // our own fault, see the message
    User,   // cancelled
    Source, // the source itself: empty, binary, too large
    Policy, // the code policy, when it is enforced
};
[[nodiscard]] std::string_view name(DecidedBy by);

} // namespace ca
