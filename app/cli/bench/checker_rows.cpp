// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// How fast the default checker reads, on one core: an output that is the answer, one spaced differently, one of inexact numbers.
#include "app/cli/bench/rows.h"
#include "app/cli/bench/setting.h"
#include "app/cli/bench/statistics.h"
#include "core/engine/checker.h"

#include <algorithm>
#include <ctime>

#include <fmt/format.h>

namespace ca::cli::bench {

namespace {

constexpr std::uint64_t kNumbers = 8'000'000; // some 64 MB
constexpr std::size_t kSize = std::size_t{64} << 20;
constexpr std::size_t kChunk = std::size_t{64} << 10; // as outputs arrive

struct Contest {
    std::string_view id;
    std::string_view what;
    std::string answer;
    std::string output;
    CheckerOptions options;
};

std::string numbers(std::string_view format, std::string_view between)
{
    std::string text;
    text.reserve(2 * kSize);
    for (std::uint64_t i = 0; i < kNumbers; ++i) {
        const double value = static_cast<double>(i * 7919 % 1000003) / 128.0;
        text += fmt::format(fmt::runtime(format), value);
        text += i % 10 == 9 ? "\n" : between;
    }
    return text;
}

Contest identical()
{
    std::string text = numbers("{:.3f}", " ");
    std::string same = text;
    return {"checker-identical", "default checker, 64 MB identical", std::move(text), std::move(same), {}};
}

Contest spaced()
{
    return {"checker-spaced", "default checker, 64 MB spaced differently", numbers("{:.3f}", " "), numbers("{:.3f}", "  "), {}};
}

Contest inexact()
{
    CheckerOptions options;
    options.floatAbsolute = 1e-2;
    options.floatRelative = 1e-2;
    return {"checker-inexact", "default checker, 64 MB of inexact numbers", numbers("{:.3f}", " "), numbers("{:.4f}", " "),
            options};
}

/// Of this thread alone, so that others who compute do not count.
double cpuSeconds()
{
    struct timespec now = {};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

/// Megabytes of output per second of CPU time; nothing when the checker finds a difference.
std::optional<double> readOnce(const Contest& contest, const std::shared_ptr<const std::string>& answer)
{
    const double begin = cpuSeconds();
    TokenChecker checker(answer, contest.options);
    for (std::size_t at = 0; at < contest.output.size(); at += kChunk) {
        checker.feed(std::string_view(contest.output).substr(at, kChunk));
    }
    const bool ok = checker.finish().ok;
    return ok ? std::optional(static_cast<double>(contest.output.size()) / 1e6 / (cpuSeconds() - begin)) : std::nullopt;
}

} // namespace

Result<std::vector<Row>> measureChecker(Setting& setting)
{
    std::vector<Row> rows;
    for (const auto make : {identical, spaced, inexact}) {
        Contest contest = make();
        setting.tell(fmt::format("Checking {} ...", contest.id));
        const auto answer = std::make_shared<const std::string>(std::move(contest.answer));
        std::vector<double> speeds;
        for (int round = 0; round < setting.rounds(9, 3); ++round) {
            const auto speed = readOnce(contest, answer);
            if (!speed) {
                return fail(Fault::Internal, "the checker found a difference where there is none");
            }
            speeds.push_back(*speed);
        }
        std::sort(speeds.begin(), speeds.end());
        rows.push_back({std::string(contest.id), std::string(contest.what), "MB/s", speeds[speeds.size() / 2], Mark{300, 1000},
                        std::nullopt, true, fmt::format("n={}", speeds.size())});
    }
    return rows;
}

} // namespace ca::cli::bench
