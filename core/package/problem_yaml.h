// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// problem.yaml in the versions of the package format that we know.
#pragma once

#include "core/base/result.h"
#include "core/model/limits.h"
#include "core/model/problem.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ca {

enum class PackageVersion {
    Legacy,
    LegacyIcpc, // a subset of Legacy
    V2025, // "2025-09", called "2023-07-draft" before it was finished
};

[[nodiscard]] constexpr bool isLegacy(PackageVersion version)
{
    return version != PackageVersion::V2025;
}

struct ProblemYaml {
    PackageVersion version = PackageVersion::Legacy;

    std::string name; // the English one or the first; may be empty in Legacy: then the statement knows it
    std::map<std::string, std::string> names; // by language; empty when the package gives no languages
    std::string uuid;
    std::string credits;
    std::string source;
    std::string license = "unknown";
    std::string rightsOwner; // as stated, or as follows from authors or source
    std::string difficulty;
    std::vector<std::string> tags;
    std::vector<std::string> hints;
    std::map<std::string, std::string> constants;

    bool scoring = false;
    bool lowerIsBetter = false;
    bool interactive = false;
    bool submitAnswer = false;
    unsigned passes = 1;
    Limits limits;
    bool limitsGiven = false;
    Limits validatorLimits;
    std::optional<Micros> compileTime;
    std::optional<Bytes> compileMemory;
    TimeMargins margins;
    Bytes codeLimit = kib(128);
    std::vector<std::string> languages; // our ids; empty: all

    bool customValidator = false; // Legacy: the package says so; 2025-09 shows it by a folder
    std::vector<std::string> validatorFlags; // Legacy
    CheckerOptions checker;
    std::optional<Signature> signature;
};

/// Refuses what the format forbids and what contradicts itself.
[[nodiscard]] Result<ProblemYaml> parseProblemYaml(std::string_view text);

class PackageFiles;
/// The file at the top of a package.
[[nodiscard]] Result<ProblemYaml> readProblemYaml(const PackageFiles& files);

/// The longest time limit that a problem may state, in seconds.
inline constexpr double kLongestTimeLimit = 3600;

/// A time limit, and the wall clock that goes with it: room for a loaded machine, but an end for programs that sleep.
void setTimeLimit(Limits& limits, double seconds);

} // namespace ca
