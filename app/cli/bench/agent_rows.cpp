// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What the agent adds to each test: a static program that does nothing, many runs in one burst.
#include "app/cli/bench/rows.h"

#include "app/cli/bench/bare_run.h"
#include "app/cli/bench/setting.h"
#include "app/cli/bench/statistics.h"

#include <fmt/format.h>

namespace ca::cli::bench {

namespace {

constexpr int kRuns = 200;

Result<std::chrono::nanoseconds> burst(Session& session, const std::stop_token& stop)
{
    const SteadyTime begin = std::chrono::steady_clock::now();
    RunId last;
    for (int i = 0; i < kRuns; ++i) {
        auto started = session.start(probeRun("hello"));
        if (!started) {
            return fail(std::move(started.error()));
        }
        last = *started;
    }
    auto outcome = awaitRun(session, last, stop);
    if (!outcome) {
        return fail(std::move(outcome.error()));
    }
    if (outcome->stop != StopCause::Exited || outcome->exitCode != 0) {
        return fail(Fault::Unavailable, "the probe does not run in this sandbox");
    }
    return std::chrono::steady_clock::now() - begin;
}

Result<std::vector<Row>> ofKind(Setting& setting, SandboxChoice kind)
{
    auto factory = setting.workshop().factory(kind, 0);
    if (!factory) {
        return fail(std::move(factory.error()));
    }
    auto session = openWithProbe(setting, **factory);
    auto probe = setting.probe();
    if (!session || !probe) {
        return fail(session ? probe.error() : session.error());
    }
    Samples bare;
    Samples inside;
    const int rounds = setting.rounds(7, 3);
    for (int i = -1; i < rounds; ++i) { // the first is not counted
        auto outside = sumOfBareRuns({(*probe)->file().string(), "hello"}, {}, kRuns);
        auto bursted = burst(**session, setting.stop());
        if (!outside || !bursted) {
            return fail(outside ? bursted.error() : outside.error());
        }
        if (i >= 0) {
            bare.add(*outside / kRuns);
            inside.add(*bursted / kRuns);
        }
    }
    Row row;
    row.id = fmt::format("agent-{}", nameOf(kind));
    row.what = fmt::format("agent overhead per test, static C++, {} in a burst, {}", kRuns, nameOf(kind));
    row.unit = "ms";
    row.value = inside.p50() - bare.p50();
    row.mark = Mark{0.5, 0.15};
    row.ratio = inside.p50() / bare.p50();
    row.note = fmt::format("{:.2f} over {:.2f} ms, n={}", inside.p50(), bare.p50(), inside.count());
    return std::vector<Row>{row};
}

} // namespace

Result<std::vector<Row>> measureAgent(Setting& setting)
{
    return setting.forEachKind("agent", [&setting](SandboxChoice kind) { return ofKind(setting, kind); });
}

} // namespace ca::cli::bench
