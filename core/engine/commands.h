// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What a language record means for a sandbox: the session to ask for, the file to put, the runs to start. Pure.
#pragma once

#include "core/exec/session.h"

#include <string>
#include <string_view>
#include <vector>

namespace ca {

/// The problem's limits, with those that depend on the language's runtime: processes, open files, stack.
[[nodiscard]] Limits runLimits(const Language& language, const Limits& problem);

/// A session that can hold both the compiler and the program.
[[nodiscard]] SessionRequest sessionRequest(std::shared_ptr<const Language> language, const Limits& run);

[[nodiscard]] SandboxFile sourceFile(const Language& language, std::string source);

/// Of a language that has one.
[[nodiscard]] RunSpec compileSpec(const Language& language, const Limits& run);

/// A test, or a live run with its input mode and arguments still to be set.
[[nodiscard]] RunSpec runSpec(const Language& language, const Limits& run);

/// Replaces {source} and {memory_mb}, wherever they stand in an argument.
[[nodiscard]] std::vector<std::string> expandArguments(const std::vector<std::string>& argv, std::string_view source, Bytes memory);

} // namespace ca
