// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Submit to last verdict of ten Python tests, against the sum of ten bare runs, in turns.
#include "app/cli/bench/rows.h"

#include "app/cli/bench/bare_run.h"
#include "app/cli/bench/setting.h"
#include "app/cli/bench/statistics.h"
#include "app/cli/bench/timed_submission.h"

#include <fmt/format.h>

namespace ca::cli::bench {

namespace {

using namespace std::chrono_literals;

constexpr int kTests = 10;
constexpr int kRoundsBefore = 2; // not counted: the pool learns what is wanted, caches fill

struct Turns {
    Samples bare;
    Samples judged;
};

Result<void> takeTurn(Setting& setting, Engine& engine, const Submission& submission, const std::vector<std::string>& python,
                      Turns* turns)
{
    if (auto settled = setting.settle(400ms); !settled) {
        return settled;
    }
    auto bare = sumOfBareRuns(python, kSumInput, kTests);
    if (!bare) {
        return fail(std::move(bare.error()));
    }
    auto times = TimedSubmission(engine, submission).wait();
    if (!times) {
        return fail(std::move(times.error()));
    }
    if (turns != nullptr) {
        turns->bare.add(*bare);
        turns->judged.add(times->lastVerdict - times->submitted);
    }
    return {};
}

std::vector<Row> rowsFrom(const Turns& turns, SandboxChoice kind)
{
    const bool docker = kind == SandboxChoice::Docker;
    const auto rowFor = [&](std::string_view quantile, double judged, double bare, Mark mark) {
        Row row;
        row.id = fmt::format("judge-{}-{}", nameOf(kind), quantile);
        row.what = fmt::format("10 Python tests over ten bare runs, {}, {}", docker ? "warm docker" : "embedded", quantile);
        row.unit = "ms";
        row.value = judged - bare;
        row.mark = docker ? std::optional(mark) : std::nullopt; // embedded has no pool: its figure holds the sandbox's start
        row.ratio = judged / bare;
        row.note = fmt::format("{:.1f} over {:.1f} ms, n={}", judged, bare, turns.judged.count());
        return row;
    };
    return {rowFor("p50", turns.judged.p50(), turns.bare.p50(), {5, 2}),
            rowFor("p95", turns.judged.p95(), turns.bare.p95(), {15, 5})};
}

Result<std::vector<Row>> ofKind(Setting& setting, SandboxChoice kind)
{
    auto factory = setting.workshop().factory(kind, kind == SandboxChoice::Docker ? 1 : 0);
    auto language = setting.language("python");
    auto python = setting.barePython();
    if (!factory || !language || !python) {
        return fail(!factory ? factory.error() : !language ? language.error() : python.error());
    }
    const SystemClock clock;
    Engine engine({}, **factory, clock);
    const Submission submission = submissionOf(sumProblem(kTests), *language, kPythonSolution);
    Turns turns;
    const int rounds = setting.rounds(40, 8);
    for (int i = -kRoundsBefore; i < rounds; ++i) {
        if (auto taken = takeTurn(setting, engine, submission, *python, i < 0 ? nullptr : &turns); !taken) {
            return fail(std::move(taken.error()));
        }
    }
    return rowsFrom(turns, kind);
}

} // namespace

Result<std::vector<Row>> measureJudging(Setting& setting)
{
    return setting.forEachKind("judge", [&setting](SandboxChoice kind) { return ofKind(setting, kind); });
}

} // namespace ca::cli::bench
