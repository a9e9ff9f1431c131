// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The sentences and columns in which people read a judging.
#pragma once

#include "app/cli/console.h"
#include "core/model/judging.h"

#include <string>

namespace ca::cli {

/// "Sandbox: docker (Docker 20.10, codearena/python); hard limits: memory, CPU time, processes"
[[nodiscard]] std::string sandboxSentence(const SandboxInfo& sandbox);

/// The sign of a verdict, painted: good, bad, or neither.
[[nodiscard]] std::string sign(const Console& console, Verdict verdict);
[[nodiscard]] Style styleOf(Verdict verdict);

/// "+ AC   sample/1   11 ms   9.1 MiB   message"
[[nodiscard]] std::string testLine(const Console& console, const TestResult& result, std::size_t nameColumns);

/// What went in, what should have come out and what did, beside each other's names; empty for a test that passed.
[[nodiscard]] std::string testExcerpts(const Console& console, const TestCase& test, const TestResult& result);

/// The points of each group that gives any, a line each; empty for other problems.
[[nodiscard]] std::string groupLines(const Console& console, const Problem& problem, const SubmissionResult& result);

/// "x Wrong answer: token 1: expected 5, found 6 (decided by checker); 40 of 100 points; 3 of 10 tests passed, slowest 12 ms, ..."
[[nodiscard]] std::string summaryLine(const Console& console, const SubmissionResult& result);

/// Lines, with a name in the margin of the first.
[[nodiscard]] std::string block(const Console& console, std::string_view name, std::string_view lines);

} // namespace ca::cli
