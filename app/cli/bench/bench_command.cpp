// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/cli/bench/bench_command.h"

#include "app/cli/bench/bench_table.h"
#include "app/cli/bench/setting.h"
#include "app/cli/interruption.h"

#include <algorithm>
#include <cstdlib>
#include <thread>

#include <fmt/format.h>

namespace ca::cli::bench {

namespace {

bool isWanted(const BenchOptions& options, const Experiment& experiment)
{
    return (options.rows.empty() && !(options.quick && experiment.isLong))
        || std::find(options.rows.begin(), options.rows.end(), experiment.name) != options.rows.end();
}

std::vector<SandboxChoice> kindsFor(SandboxChoice choice)
{
    return choice == SandboxChoice::Auto ? std::vector{SandboxChoice::Docker, SandboxChoice::Embedded} : std::vector{choice};
}

int exitCodeOf(const std::vector<Row>& rows)
{
    const auto any = [&rows](Standing standing) {
        return std::any_of(rows.begin(), rows.end(), [standing](const Row& row) { return standingOf(row) == standing; });
    };
    if (std::all_of(rows.begin(), rows.end(), [](const Row& row) { return !row.value; })) {
        return kUnusable;
    }
    return any(Standing::Below) ? kNotAsExpected : kAllGood;
}

/// Others who compute at the same time make every figure larger; better to say so than to be believed.
void warnWhenBusy(Console& err)
{
    double load = 0;
    const unsigned cores = std::max(1U, std::thread::hardware_concurrency());
    if (::getloadavg(&load, 1) == 1 && load > 0.5 * cores) {
        err.line(err.paint(
            Style::Warn,
            fmt::format("arena: the machine is busy (load {:.1f} on {} cores); these figures are worth little", load, cores)));
    }
}

} // namespace

int bench(const BenchOptions& options, Workshop& workshop, const CommandContext& context)
{
    warnWhenBusy(context.err);
    Setting setting(workshop, kindsFor(options.sandbox), options, context.err, context.interruption.token());
    std::vector<Row> rows;
    for (const Experiment& experiment : experiments()) {
        if (!isWanted(options, experiment)) {
            continue;
        }
        auto measured = experiment.measure(setting);
        context.err.status({});
        if (context.interruption.signal() != 0) {
            return context.interruption.exitCode();
        }
        if (!measured) {
            return complain(context.err, measured.error());
        }
        if (options.json) {
            printJson(*measured, context.out);
        }
        rows.insert(rows.end(), measured->begin(), measured->end());
    }
    if (!options.json) {
        printTable(rows, context.out);
    }
    return exitCodeOf(rows);
}

} // namespace ca::cli::bench
