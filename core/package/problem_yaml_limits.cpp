// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/package/problem_yaml_parts.h"

#include <cmath>

namespace ca {

namespace {

constexpr double kShortestTimeLimit = 0.001;
constexpr double kLargestFactor = 1000;
constexpr std::uint64_t kMostMib = std::uint64_t{1} << 20;
constexpr std::uint64_t kMostSeconds = 3600;
constexpr std::uint64_t kMostPasses = 1000;

// What the format calls the typical system defaults.
constexpr Bytes kDefaultMemory = mib(2048);
constexpr double kDefaultValidationTime = 60;

void readProgramLimits(YamlFields& limits, ProblemYaml& problem)
{
    if (const auto memory = limits.number("memory", 1, kMostMib)) {
        problem.limits.memory = mib(*memory);
    }
    if (const auto output = limits.number("output", 1, kMostMib)) {
        problem.limits.output = mib(*output);
    }
    if (const auto code = limits.number("code", 1, kMostMib)) {
        problem.codeLimit = kib(*code);
    }
    if (const auto seconds = limits.number("compilation_time", 1, kMostSeconds)) {
        problem.compileTime = std::chrono::seconds(*seconds);
    }
    if (const auto memory = limits.number("compilation_memory", 1, kMostMib)) {
        problem.compileMemory = mib(*memory);
    }
}

void readValidatorLimits(YamlFields& limits, ProblemYaml& problem)
{
    if (const auto seconds = limits.number("validation_time", 1, kMostSeconds)) {
        setTimeLimit(problem.validatorLimits, static_cast<double>(*seconds));
    }
    if (const auto memory = limits.number("validation_memory", 1, kMostMib)) {
        problem.validatorLimits.memory = mib(*memory);
    }
    if (const auto output = limits.number("validation_output", 1, kMostMib)) {
        problem.validatorLimits.output = mib(*output);
    }
    if (const auto passes = limits.number("validation_passes", 2, kMostPasses)) {
        if (problem.passes < 2) {
            limits.complain("validation_passes", "is for multi-pass problems, but the problem's type is not multi-pass");
        }
        problem.passes = static_cast<unsigned>(*passes);
    }
}

void readLegacyTiming(YamlFields& limits, TimeMargins& margins)
{
    margins.accepted = limits.decimal("time_multiplier", kShortestTimeLimit, kLargestFactor).value_or(5);
    margins.tooSlow = limits.decimal("time_safety_margin", kShortestTimeLimit, kLargestFactor).value_or(2);
}

void readTiming(YamlFields& limits, ProblemYaml& problem)
{
    if (const auto seconds = limits.decimal("time_limit", kShortestTimeLimit, kLongestTimeLimit)) {
        setTimeLimit(problem.limits, *seconds);
        problem.limitsGiven = true;
    }
    TimeMargins& margins = problem.margins;
    margins.resolution = limits.decimal("time_resolution", kShortestTimeLimit, kLongestTimeLimit).value_or(margins.resolution);
    limits.map("time_multipliers", [&](YamlFields& multipliers) {
        margins.accepted = multipliers.decimal("ac_to_time_limit", 1, kLargestFactor).value_or(margins.accepted);
        margins.tooSlow = multipliers.decimal("time_limit_to_tle", 1, kLargestFactor).value_or(margins.tooSlow);
    });
}

} // namespace

void setTimeLimit(Limits& limits, double seconds)
{
    limits.cpu = Micros(std::llround(seconds * 1e6));
    limits.wall = 2 * limits.cpu + std::chrono::seconds(2);
}

void readLimits(YamlFields& fields, ProblemYaml& problem)
{
    problem.limits.memory = kDefaultMemory;
    problem.validatorLimits.memory = kDefaultMemory;
    setTimeLimit(problem.validatorLimits, kDefaultValidationTime);
    if (isLegacy(problem.version)) {
        problem.margins = {5, 2, 1};
    }
    fields.map("limits", [&](YamlFields& limits) {
        isLegacy(problem.version) ? readLegacyTiming(limits, problem.margins) : readTiming(limits, problem);
        readProgramLimits(limits, problem);
        readValidatorLimits(limits, problem);
    });
}

} // namespace ca
