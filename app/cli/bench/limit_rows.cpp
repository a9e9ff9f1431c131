// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// How late limits bite, and how soon a sandbox is clean after a fork bomb. The worst of a few runs counts, not the middle.
#include "app/cli/bench/rows.h"

#include "app/cli/bench/setting.h"
#include "app/cli/bench/statistics.h"

#include <fmt/format.h>

namespace ca::cli::bench {

namespace {

using namespace std::chrono_literals;

constexpr auto kCpuLimit = 500ms;
constexpr auto kWallLimit = 300ms;

Result<RunOutcome> expectStop(const Result<RunOutcome>& outcome, StopCause wanted)
{
    if (outcome && outcome->stop != wanted) {
        return fail(Fault::Unavailable, "a run of the probe ended for another reason than its limit");
    }
    return outcome;
}

Result<std::chrono::nanoseconds> cpuOvershoot(Session& session, const std::stop_token& stop)
{
    RunSpec spec = probeRun("spin");
    spec.limits.cpu = kCpuLimit;
    auto run = session.start(spec);
    auto outcome = run ? expectStop(awaitRun(session, *run, stop), StopCause::CpuLimit) : Result<RunOutcome>(fail(run.error()));
    return outcome.map([](const RunOutcome& o) { return std::chrono::nanoseconds(o.cpu - kCpuLimit); });
}

/// By the host's clock, from the request to the answer: spawn, kill, clean-up and both ways are in it.
Result<std::chrono::nanoseconds> wallOvershoot(Session& session, const std::stop_token& stop)
{
    RunSpec spec = probeRun("sleep");
    spec.limits.wall = kWallLimit;
    const SteadyTime begin = std::chrono::steady_clock::now();
    auto run = session.start(spec);
    auto outcome = run ? expectStop(awaitRun(session, *run, stop), StopCause::WallLimit) : Result<RunOutcome>(fail(run.error()));
    return outcome.map(
        [begin](const RunOutcome&) { return std::chrono::nanoseconds(std::chrono::steady_clock::now() - begin - kWallLimit); });
}

/// From the kill of a fork bomb to the result of the next test.
Result<std::chrono::nanoseconds> bombCleanUp(Session& session, const std::stop_token& stop)
{
    RunSpec bomb = probeRun("bomb");
    bomb.limits.wall = kWallLimit;
    const SteadyTime begin = std::chrono::steady_clock::now();
    auto first = session.start(bomb);
    auto second = session.start(probeRun("hello"));
    if (!first || !second) {
        return fail(first ? second.error() : first.error());
    }
    auto bombed = expectStop(awaitRun(session, *first, stop), StopCause::WallLimit);
    auto next = bombed ? expectStop(awaitRun(session, *second, stop), StopCause::Exited) : bombed;
    return next.map(
        [begin](const RunOutcome&) { return std::chrono::nanoseconds(std::chrono::steady_clock::now() - begin - kWallLimit); });
}

struct Subject {
    std::string_view id;
    std::string_view what;
    Result<std::chrono::nanoseconds> (*measure)(Session&, const std::stop_token&);
    Mark mark;
};

constexpr Subject kSubjects[] = {
    {"cpu-limit", "overshoot of the CPU time limit", cpuOvershoot, {25, 5}},
    {"wall-limit", "overshoot of the wall time limit", wallOvershoot, {25, 5}},
    {"fork-bomb", "clean-up after a fork bomb", bombCleanUp, {100, 15}},
};

Result<Samples> repeat(Setting& setting, SessionFactory& factory, const Subject& subject)
{
    auto session = openWithProbe(setting, factory);
    if (!session) {
        return fail(std::move(session.error()));
    }
    Samples samples;
    for (int i = 0; i < setting.rounds(10, 4); ++i) {
        auto overshoot = subject.measure(**session, setting.stop());
        if (!overshoot) {
            return fail(std::move(overshoot.error()));
        }
        samples.add(*overshoot);
    }
    return samples;
}

Result<std::vector<Row>> ofKind(Setting& setting, SandboxChoice kind)
{
    auto factory = setting.workshop().factory(kind, 0);
    if (!factory) {
        return fail(std::move(factory.error()));
    }
    std::vector<Row> rows;
    for (const Subject& subject : kSubjects) {
        auto samples = repeat(setting, **factory, subject);
        if (!samples && setting.stop().stop_requested()) {
            return fail(std::move(samples.error()));
        }
        Row row;
        row.id = fmt::format("{}-{}", subject.id, nameOf(kind));
        row.what = fmt::format("{}, {}, worst", subject.what, nameOf(kind));
        row.unit = "ms";
        row.mark = subject.mark;
        row.value = samples ? std::optional(samples->worst()) : std::nullopt;
        row.note = samples ? fmt::format("p50 {:.1f} ms, n={}", samples->p50(), samples->count()) : samples.error().what;
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

Result<std::vector<Row>> measureLimits(Setting& setting)
{
    return setting.forEachKind("limits", [&setting](SandboxChoice kind) { return ofKind(setting, kind); });
}

} // namespace ca::cli::bench
