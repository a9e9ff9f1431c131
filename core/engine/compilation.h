// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The compile step in an open session, the same for judged submissions and live runs.
#pragma once

#include "core/exec/session.h"

namespace ca {

/// Starts the compiler on the source that has been put, and waits for it. A refusal is not an Error: see CompileFinished::ok.
[[nodiscard]] Result<CompileFinished> compileIn(Session& session, const RunSpec& spec, Bytes keptOutput, SteadyTime deadline,
                                                const std::stop_token& stop);

/// The verdict on a program that the compiler did not accept, with the limit or exit that decided.
[[nodiscard]] SubmissionResult compileFailure(const CompileFinished& compiled, const Limits& limits);

} // namespace ca
