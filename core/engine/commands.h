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

/// Of a language that has one. The sources are those of the program, the entry first.
[[nodiscard]] RunSpec compileSpec(const Language& language, const Limits& run, const std::vector<std::string>& sources);

/// A test, or a live run with its input mode and arguments still to be set.
[[nodiscard]] RunSpec runSpec(const Language& language, const Limits& run, const std::vector<std::string>& sources);

/// An argument that is {source} becomes all sources. Within an argument it stands for the first; so does {memory_mb} for the limit.
[[nodiscard]] std::vector<std::string> expandArguments(const std::vector<std::string>& argv, const std::vector<std::string>& sources,
                                                       Bytes memory);

} // namespace ca
