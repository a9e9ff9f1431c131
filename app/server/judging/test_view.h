// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What a user may know of a test's result. Of a hidden test: that it failed and how, its time and its memory, and nothing that its
// input or its answer could be read from; also not what the user's own program printed, for it may print its input.
#pragma once

#include "core/model/judging.h"
#include "core/wire/codearena.h"

namespace ca::server {

[[nodiscard]] wire::TestView testView(std::string_view problemId, const TestResult& result);

/// The one entry of a submission that did not compile: the first test's, with the compiler's words.
[[nodiscard]] wire::TestView compileFailureView(std::string_view problemId, const Problem& problem, const std::string& diagnostics);

/// Of a submission as a whole, from its tests and what the compiler said: without the data of hidden tests, without our paths.
[[nodiscard]] std::string verdictMessage(const SubmissionResult& result, const std::vector<wire::TestView>& tests,
                                         const std::string& diagnostics);

} // namespace ca::server
