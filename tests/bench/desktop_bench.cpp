// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The desktop's promises about speed and size, measured on this machine: a table like that of arena bench.
//
//   desktop_bench          0: every mark is reached, 1: one is missed, 2: one could not be measured
#include "app/cli/bench/bench_table.h"
#include "tests/bench/desktop_rows.h"

#include <QApplication>

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <thread>
#include <unistd.h>

namespace {

using namespace ca::bench;
using ca::cli::bench::Standing;
using ca::cli::bench::standingOf;

/// Others who compute at the same time make every figure larger, stalls above all.
void warnWhenBusy()
{
    double load = 0;
    const unsigned cores = std::max(1U, std::thread::hardware_concurrency());
    if (::getloadavg(&load, 1) == 1 && load > 0.5 * cores) {
        std::cerr << fmt::format("desktop_bench: the machine is busy (load {:.1f} on {} cores); these figures are worth little\n", load, cores);
    }
}

bool any(const std::vector<Row>& rows, Standing standing)
{
    return std::any_of(rows.begin(), rows.end(), [standing](const Row& row) { return standingOf(row) == standing; });
}

} // namespace

QString ca::bench::shelfFolder()
{
    return CA_BINARY_DIR "/desktop-bench";
}

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == "--start") {
        return startAndTell(arguments[2]);
    }
    warnWhenBusy();
    std::vector<Row> rows;
    for (const auto measure : {measureStart, measureKeys, measureFilter, measureStalls}) {
        const std::vector<Row> more = measure();
        rows.insert(rows.end(), more.begin(), more.end());
    }
    ca::cli::Console out = ca::cli::Console::on(STDOUT_FILENO);
    ca::cli::bench::printTable(rows, out);
    return any(rows, Standing::Unmeasured) ? 2 : any(rows, Standing::Below) ? 1 : 0;
}
