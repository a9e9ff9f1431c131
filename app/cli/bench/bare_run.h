// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The physical limit: fork and exec of the same program with pipes and a clean environment, and nothing around it.
#pragma once

#include "core/base/result.h"

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

namespace ca::cli::bench {

struct BareRun {
    std::chrono::nanoseconds wall{0};
    std::string output;
};

enum class Environment { Clean, Inherited };

/// Runs argv[0] (an absolute path, or found in the fixed PATH) to its end. Refuses anything but exit code 0.
[[nodiscard]] Result<BareRun> runBare(const std::vector<std::string>& argv, std::string_view input = {},
                                      Environment environment = Environment::Clean);

/// The sum of so many runs, one after another.
[[nodiscard]] Result<std::chrono::nanoseconds> sumOfBareRuns(const std::vector<std::string>& argv, std::string_view input,
                                                             int times);

} // namespace ca::cli::bench
