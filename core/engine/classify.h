// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// From what the sandbox measured and the checker found to a verdict, by one order of precedence. Pure: no clock, no I/O.
#pragma once

#include "core/engine/checker.h"
#include "core/model/limits.h"
#include "core/model/outcome.h"
#include "core/model/verdict.h"

#include <string>

namespace ca {

struct Classification {
    Verdict verdict = Verdict::Accepted;
    DecidedBy decidedBy = DecidedBy::Checker;
    std::string message; // why, in plain words; empty when accepted

    bool operator==(const Classification&) const = default;
};

/// The first that holds: our own fault (a run that somebody interrupted), output, memory, CPU time, wall time, signal, exit code,
/// wrong answer. None: accepted.
[[nodiscard]] Classification classify(const RunOutcome& outcome, const Limits& limits, const CheckResult& check);

} // namespace ca
