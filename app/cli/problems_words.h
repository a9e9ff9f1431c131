// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The words behind "arena problems" as options: the part of the command line that has commands of its own.
#pragma once

#include "app/cli/options.h"

#include <functional>

namespace CLI {
class App;
}

namespace ca::cli {

/// Describes the command and its actions; whichever action is named is what the options hold after parsing. Global options are
/// added to each by the caller's function.
void describeProblems(CLI::App& program, ProblemsOptions& options, const std::function<void(CLI::App&)>& addGlobals);

} // namespace ca::cli
