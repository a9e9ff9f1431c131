// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// How long "arena problems list" takes with thousands of packages: the first time, and ever after from its index.
#include "app/cli/bench/rows.h"
#include "app/cli/bench/setting.h"
#include "app/cli/problems_list.h"
#include "core/base/files.h"
#include "core/package/catalogue.h"

#include <algorithm>
#include <array>
#include <fstream>

#include <fmt/format.h>

namespace ca::cli::bench {

namespace {

namespace fs = std::filesystem;

constexpr int kPackages = 5000;

void write(const fs::path& file, std::string_view text)
{
    std::ofstream(file, std::ios::binary) << text;
}

void writePackage(const fs::path& folder, int number)
{
    constexpr std::array<std::string_view, 3> kDifficulties{"easy", "medium", "hard"};
    for (const char* inner : {"statement", "data/sample", "data/secret", "submissions/accepted", "input_validators"}) {
        fs::create_directories(folder / inner);
    }
    write(folder / "problem.yaml",
          fmt::format("problem_format_version: 2025-09\nname: Problem {0}\nuuid: 00000000-0000-4000-8000-{0:012}\nlimits:\n  time_limit: 1\n"
                      "codearena:\n  difficulty: {1}\n  tags: [array, tag-{2}]\n",
                      number, kDifficulties[static_cast<std::size_t>(number) % kDifficulties.size()], number % 40));
    write(folder / "statement/problem.en.md", "Two numbers go in, their sum comes out.\n");
    write(folder / "input_validators/validate.py", "raise SystemExit(42)\n");
    write(folder / "submissions/accepted/add.py", "print(sum(map(int, input().split())))\n");
    for (const char* test : {"sample/1", "secret/1", "secret/2", "secret/3"}) {
        write(folder / fmt::format("data/{}.in", test), "1 2\n");
        write(folder / fmt::format("data/{}.ans", test), "3\n");
    }
}

Row row(std::string id, std::string what, std::vector<double> milliseconds, std::optional<Mark> mark)
{
    std::sort(milliseconds.begin(), milliseconds.end());
    return {std::move(id), std::move(what), "ms", milliseconds[milliseconds.size() / 2], mark, std::nullopt, false,
            fmt::format("n={}", milliseconds.size())};
}

/// The whole command but for the start of its process: index, stamps, order, table.
Result<double> listOnce(const ProblemPlaces& places)
{
    std::size_t printed = 0;
    Console out(
        [&printed](std::string_view text) {
            printed += text.size();
            return true;
        },
        {});
    const auto begin = std::chrono::steady_clock::now();
    const int code = cli::listProblems({}, places, out, out);
    const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - begin;
    if (code != kAllGood || printed < std::size_t{kPackages}) {
        return fail(Fault::Internal, "the problems could not be listed");
    }
    return taken.count();
}

} // namespace

Result<std::vector<Row>> measureProblems(Setting& setting)
{
    const auto folder = TemporaryFolder::create("arena-bench-problems");
    if (!folder) {
        return fail(folder.error());
    }
    const ProblemPlaces places{{folder->path() / "problems"}, folder->path(), folder->path() / "cache"};
    setting.tell(fmt::format("Writing {} packages ...", kPackages));
    for (int i = 0; i < kPackages; ++i) {
        writePackage(places.own / "problems" / fmt::format("problem-{:05}", i), i);
    }
    setting.tell("Listing them ...");
    const auto cold = listOnce(places);
    if (!cold) {
        return fail(cold.error());
    }
    // The packages are too young to be believed; to a clock that is an hour ahead they are old enough.
    const auto later = [] { return std::chrono::system_clock::now() + std::chrono::hours(1); };
    if (const auto settled = ca::listProblems({places.folders, places.cache, later}); !settled) {
        return fail(settled.error());
    }
    std::vector<double> warm;
    for (int round = 0; round < setting.rounds(15, 5); ++round) {
        const auto taken = listOnce(places);
        if (!taken) {
            return fail(taken.error());
        }
        warm.push_back(*taken);
    }
    return std::vector<Row>{row("problems-list-cold", "arena problems list, 5000 packages, all read", {*cold}, std::nullopt),
                            row("problems-list-warm", "arena problems list, 5000 packages, from the index", std::move(warm), Mark{150, 75})};
}

} // namespace ca::cli::bench
