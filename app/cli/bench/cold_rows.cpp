// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// From nothing to a sandbox that takes its first run, without a pool.
#include "app/cli/bench/rows.h"

#include "app/cli/bench/bare_run.h"
#include "app/cli/bench/setting.h"
#include "app/cli/bench/statistics.h"

#include <fmt/format.h>

namespace ca::cli::bench {

namespace {

using namespace std::chrono_literals;

Result<std::vector<Row>> ofKind(Setting& setting, SandboxChoice kind)
{
    auto factory = setting.workshop().factory(kind, 0);
    auto language = setting.language("python");
    auto probe = setting.probe();
    if (!factory || !language || !probe) {
        return fail(!factory ? factory.error() : !language ? language.error() : probe.error());
    }
    Samples ready;
    Samples bare;
    const int rounds = setting.rounds(20, 6);
    for (int i = -1; i < rounds; ++i) { // the first is not counted
        if (auto settled = setting.settle(150ms); !settled) { // the one before is being removed
            return fail(std::move(settled.error()));
        }
        auto outside = runBare({(*probe)->file().string(), "hello"});
        const SteadyTime begin = std::chrono::steady_clock::now();
        auto session = (*factory)->open({*language, mib(256), 64}, begin + 60s, setting.stop());
        const auto took = std::chrono::steady_clock::now() - begin;
        if (!outside || !session) {
            return fail(outside ? session.error() : outside.error());
        }
        if (i >= 0) {
            bare.add(outside->wall);
            ready.add(took);
        }
    }
    Row row;
    row.id = fmt::format("cold-{}", nameOf(kind));
    row.what = fmt::format("ready from cold, {}, p50", nameOf(kind));
    row.unit = "ms";
    row.value = ready.p50();
    row.mark = kind == SandboxChoice::Docker ? Mark{120, 80} : Mark{15, 7};
    row.ratio = ready.p50() / bare.p50();
    row.note = fmt::format("p95 {:.1f} ms, n={}", ready.p95(), ready.count());
    return std::vector<Row>{row};
}

} // namespace

Result<std::vector<Row>> measureColdStart(Setting& setting)
{
    return setting.forEachKind("cold", [&setting](SandboxChoice kind) { return ofKind(setting, kind); });
}

} // namespace ca::cli::bench
