// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The program beside each image recipe, which shows that a language compiles, runs and answers in a sandbox.
#pragma once

#include "app/compose/workshop.h"
#include "core/base/result.h"

#include <stop_token>
#include <string>

namespace ca::cli {

/// Judges it with "2 3" for "5". Gives ": 12 ms, 9.1 MiB in docker" to print behind the language's name.
[[nodiscard]] Result<std::string> selfTest(const Language& language, Workshop& workshop, std::stop_token stop);

} // namespace ca::cli
