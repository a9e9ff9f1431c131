// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/cli/bench/rows.h"

namespace ca::cli::bench {

Standing standingOf(const Row& row)
{
    if (!row.value) {
        return Standing::Unmeasured;
    }
    if (!row.mark) {
        return Standing::Unmarked;
    }
    const auto reaches = [&row](double goal) { return row.moreIsBetter ? *row.value >= goal : *row.value <= goal; };
    return reaches(row.mark->aim) ? Standing::Aim : reaches(row.mark->floor) ? Standing::Floor : Standing::Below;
}

const std::vector<Experiment>& experiments()
{
    static const std::vector<Experiment> all{
        {"judge", measureJudging},   {"agent", measureAgent},          {"throughput", measureThroughput},
        {"cold", measureColdStart},  {"compile", measureCompilers},    {"limits", measureLimits},
        {"checker", measureChecker}, {"problems", measureProblems}, {"docker-run", measureDockerRun},
        {"server", measureServer, true},
    };
    return all;
}

} // namespace ca::cli::bench
