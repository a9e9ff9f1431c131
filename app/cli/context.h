// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What every command is handed besides its options.
#pragma once

#include "app/cli/console.h"
#include "core/base/result.h"

namespace ca::cli {

class Interruption;

/// Exit codes: what scripts rely on.
inline constexpr int kAllGood = 0;
inline constexpr int kNotAsExpected = 1;
inline constexpr int kUnusable = 2; // bad input, or a fault of ours

struct CommandContext {
    Console& out;
    Console& err;
    Interruption& interruption;
    int input = 0; // the descriptor of standard input
};

/// Says what is wrong and what to do in one or two lines, and returns the exit code for it.
int complain(Console& err, const Error& error);
/// For one problem among others that does not end the command.
void remark(Console& err, const Error& error);

} // namespace ca::cli
