// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// problem.yaml in the versions of the package format that we know.
#pragma once

#include "core/base/result.h"
#include "core/model/limits.h"
#include "core/model/problem.h"

#include <string>
#include <string_view>
#include <vector>

namespace ca {

enum class PackageVersion {
    Legacy, // "legacy" and its subset "legacy-icpc"
    V2025, // "2025-09", called "2023-07-draft" before it was finished
};

struct ProblemYaml {
    PackageVersion version = PackageVersion::Legacy;
    std::string name; // may be empty in Legacy: then the statement knows it
    std::string difficulty;
    std::vector<std::string> tags;
    Limits limits;
    bool limitsGiven = false;
    Bytes codeLimit = kib(128);
    CheckerOptions checker;
};

/// Refuses what the format forbids, and what it allows but we cannot judge rightly yet.
[[nodiscard]] Result<ProblemYaml> parseProblemYaml(std::string_view text);

/// The longest time limit that a problem may state, in seconds.
inline constexpr double kLongestTimeLimit = 3600;

/// A time limit, and the wall clock that goes with it: room for a loaded machine, but an end for programs that sleep.
void setTimeLimit(Limits& limits, double seconds);

} // namespace ca
