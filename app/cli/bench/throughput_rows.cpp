// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// How many submissions per second when each gets a sandbox of its own, removal included: the middle of a long row of them,
// so that neither a pool filled beforehand nor an idle end counts.
#include "app/cli/bench/rows.h"

#include "app/cli/bench/bare_run.h"
#include "app/cli/bench/setting.h"
#include "app/cli/bench/timed_submission.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <thread>

#include <fmt/format.h>

namespace ca::cli::bench {

namespace {

constexpr unsigned kWorkers = 2;
constexpr std::size_t kEdge = 6; // finished submissions at either end that are not counted

double rateOf(std::vector<SteadyTime> finished)
{
    std::sort(finished.begin(), finished.end());
    const std::size_t first = kEdge - 1;
    const std::size_t last = finished.size() - kEdge - 1;
    return static_cast<double>(last - first) / std::chrono::duration<double>(finished[last] - finished[first]).count();
}

/// Times at which so many pieces of work were done by some threads; the first error ends all.
template <class Work> Result<std::vector<SteadyTime>> inParallel(unsigned workers, std::size_t pieces, const Work& work)
{
    std::atomic<std::size_t> taken = 0;
    std::mutex mutex;
    std::vector<SteadyTime> done;
    std::optional<Error> error;
    {
        std::vector<std::jthread> threads;
        for (unsigned i = 0; i < workers; ++i) {
            threads.emplace_back([&] {
                while (taken++ < pieces) {
                    Result<void> result = work();
                    const std::lock_guard lock(mutex);
                    if (!result) {
                        error = std::move(result.error());
                        taken = pieces;
                        return;
                    }
                    done.push_back(std::chrono::steady_clock::now());
                }
            });
        }
    }
    return error ? Result<std::vector<SteadyTime>>(fail(std::move(*error))) : done;
}

/// The same work with nothing around it, by as many workers.
Result<double> bareRate(const std::vector<std::string>& argv, std::string_view input, int runs, std::size_t pieces)
{
    return inParallel(kWorkers, pieces + 2 * kEdge, [&] { return sumOfBareRuns(argv, input, runs).map([](auto) {}); })
        .map(rateOf);
}

Result<double> pythonRate(Setting& setting, SandboxChoice kind, std::size_t pieces)
{
    auto factory = setting.workshop().factory(kind, kind == SandboxChoice::Docker ? kWorkers : 0);
    auto language = setting.language("python");
    if (!factory || !language) {
        return fail(factory ? language.error() : factory.error());
    }
    const SystemClock clock;
    EngineOptions options;
    options.runners = kWorkers;
    Engine engine(options, **factory, clock);
    const Submission submission = submissionOf(sumProblem(10), *language, kPythonSolution);
    std::vector<TimedSubmission> submissions;
    for (std::size_t i = 0; i < pieces + 2 * kEdge; ++i) {
        submissions.emplace_back(engine, submission);
    }
    std::vector<SteadyTime> finished;
    for (TimedSubmission& each : submissions) {
        auto times = each.wait();
        if (!times) {
            return fail(std::move(times.error()));
        }
        finished.push_back(times->lastVerdict);
    }
    return rateOf(std::move(finished));
}

Result<void> oneTrivial(Setting& setting, SessionFactory& factory)
{
    auto session = openWithProbe(setting, factory);
    if (!session) {
        return fail(std::move(session.error()));
    }
    auto run = (*session)->start(probeRun("hello"));
    if (!run) {
        return fail(std::move(run.error()));
    }
    auto outcome = awaitRun(**session, *run, setting.stop());
    (*session)->close();
    return outcome.map([](const RunOutcome&) {});
}

Result<double> trivialRate(Setting& setting, SandboxChoice kind, std::size_t pieces)
{
    const bool docker = kind == SandboxChoice::Docker;
    auto factory = setting.workshop().factory(kind, docker ? kWorkers : 0);
    auto probe = setting.probe(); // before there are threads
    if (!factory || !probe) {
        return fail(factory ? probe.error() : factory.error());
    }
    return inParallel(docker ? kWorkers + 1 : kWorkers, pieces + 2 * kEdge, [&] { return oneTrivial(setting, **factory); })
        .map(rateOf);
}

Row rowFor(SandboxChoice kind, std::string_view load, double rate, double bare, Mark mark)
{
    Row row;
    row.id = fmt::format("throughput-{}-{}", nameOf(kind), load);
    row.what =
        fmt::format("fresh sandbox per submission, {}, {}", load == "python" ? "10 Python tests" : "trivial", nameOf(kind));
    row.unit = "per s";
    row.value = rate;
    row.mark = mark;
    row.ratio = bare / rate;
    row.moreIsBetter = true;
    row.note = fmt::format("bare {:.1f} per s with {} workers", bare, kWorkers);
    return row;
}

Result<std::vector<Row>> ofKind(Setting& setting, SandboxChoice kind)
{
    const bool docker = kind == SandboxChoice::Docker;
    auto python = setting.barePython();
    auto probe = setting.probe();
    if (!python || !probe) {
        return fail(python ? probe.error() : python.error());
    }
    const auto pieces = static_cast<std::size_t>(setting.rounds(40, 12));
    auto bareTen = bareRate(*python, kSumInput, 10, pieces / 2);
    auto ten = bareTen ? pythonRate(setting, kind, pieces) : bareTen;
    auto bareOne = ten ? bareRate({(*probe)->file().string(), "hello"}, {}, 1, 400) : ten;
    auto one = bareOne ? trivialRate(setting, kind, docker ? pieces : pieces * 8) : bareOne;
    if (!one) {
        return fail(std::move(one.error()));
    }
    return std::vector<Row>{rowFor(kind, "python", *ten, *bareTen, docker ? Mark{7, 9} : Mark{15, 18}),
                            rowFor(kind, "trivial", *one, *bareOne, docker ? Mark{12, 17} : Mark{150, 250})};
}

} // namespace

Result<std::vector<Row>> measureThroughput(Setting& setting)
{
    return setting.forEachKind("throughput", [&setting](SandboxChoice kind) { return ofKind(setting, kind); });
}

} // namespace ca::cli::bench
