// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What arena bench measures: experiments that each give rows of one table.
#pragma once

#include "core/base/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ca::cli::bench {

class Setting;

/// What must hold and what we strive for; in the row's unit.
struct Mark {
    double floor = 0;
    double aim = 0;
};

struct Row {
    std::string id; // stable, for machines: "judge-docker-p50"
    std::string what; // for people
    std::string unit; // "ms", "per s"
    std::optional<double> value; // none: could not be measured, see note
    std::optional<Mark> mark; // none: printed for comparison only
    std::optional<double> ratio; // how many times as long as bare fork+exec takes for the same
    bool moreIsBetter = false;
    std::string note;
};

enum class Standing { Aim, Floor, Below, Unmarked, Unmeasured };
[[nodiscard]] Standing standingOf(const Row& row);

struct Experiment {
    std::string_view name; // for --rows
    Result<std::vector<Row>> (*measure)(Setting& setting);
    bool isLong = false; // minutes: a quick look leaves it out unless it is named
};

/// In the order of the table.
[[nodiscard]] const std::vector<Experiment>& experiments();

Result<std::vector<Row>> measureJudging(Setting& setting);
Result<std::vector<Row>> measureAgent(Setting& setting);
Result<std::vector<Row>> measureThroughput(Setting& setting);
Result<std::vector<Row>> measureColdStart(Setting& setting);
Result<std::vector<Row>> measureCompilers(Setting& setting);
Result<std::vector<Row>> measureChecker(Setting& setting);
Result<std::vector<Row>> measureProblems(Setting& setting);
Result<std::vector<Row>> measureLimits(Setting& setting);
Result<std::vector<Row>> measureDockerRun(Setting& setting);
Result<std::vector<Row>> measureServer(Setting& setting);

} // namespace ca::cli::bench
