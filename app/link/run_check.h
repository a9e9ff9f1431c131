// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// From a run on a server that knows no problems to the result of a test: what the program printed is compared here.
#pragma once

#include "app/link/run_dialect.h"
#include "core/model/judging.h"

#include <QString>

namespace ca {

/// Tests that the user may see: samples, and their own. No other leaves this machine.
[[nodiscard]] bool isOpen(const TestCase& test);

/// The chosen tests by index, those that are there.
[[nodiscard]] std::vector<std::size_t> chosenTests(const Submission& submission);
/// All of the chosen ones are.
[[nodiscard]] bool isOpen(const Submission& submission);

/// Why a server of this kind cannot run it, in words; empty: it can.
[[nodiscard]] QString reasonToRefuse(const RunDialect& dialect, const Submission& submission);

/// It was not compiled, as its words show: no server says so.
[[nodiscard]] bool looksUncompiled(const RunDialect& dialect, const Language& language, const RunEnd& end);

/// Of a run that was one. Reads the answer now.
[[nodiscard]] Result<TestResult> resultOf(const Problem& problem, std::size_t index, const RunEnd& end);

} // namespace ca
