// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Which files make a program: a lone source, one with the package's own files, a function with its driver, a validator. Pure.
#pragma once

#include "core/base/result.h"
#include "core/exec/session.h"
#include "core/harness/harness.h"

#include <vector>

namespace ca {

/// What a submission becomes in the sandbox. An Error is the package's or the caller's mistake.
[[nodiscard]] Result<ProgramFiles> programOf(const Submission& submission);

/// A package's own program in a language of ours. Scripts that build or run a program need a shell, which no sandbox has.
[[nodiscard]] Result<ProgramFiles> programOf(const PackagedProgram& program, const Language& language);

/// A lone source under the name that its language wants.
[[nodiscard]] ProgramFiles loneSource(const Language& language, std::string source);

/// Into the program's folder.
[[nodiscard]] Result<void> putProgram(Session& session, const ProgramFiles& program);

} // namespace ca
