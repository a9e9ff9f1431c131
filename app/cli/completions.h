// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Completion scripts, written from the description of the command line, so that they know every option it knows.
#pragma once

#include "app/cli/options.h"

#include <string>

namespace CLI {
class App;
}

namespace ca::cli {

[[nodiscard]] std::string completions(const CLI::App& program, Shell shell);

} // namespace ca::cli
