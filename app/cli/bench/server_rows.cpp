// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The server as a class of students meets it: a process of its own, users over its sockets, each submission in a fresh sandbox.
// First one user alone, then all of them at once.
#include "app/cli/bench/rows.h"

#include "app/cli/bench/server_child.h"
#include "app/cli/bench/server_load.h"
#include "app/cli/bench/setting.h"
#include "core/base/files.h"

#include <fstream>

#include <fmt/format.h>

namespace ca::cli::bench {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view kProblemId = "6f1c2b1e-6f4b-4c55-9b0d-7c2f5f0a9d11";

void write(const fs::path& file, std::string_view text)
{
    fs::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << text;
}

/// A problem of five tests, one of them public.
void writeProblem(const fs::path& folder)
{
    write(folder / "problem.yaml",
          fmt::format("problem_format_version: 2025-09\nname: Sum\nuuid: {}\nlimits:\n  time_limit: 10\ncodearena:\n  difficulty: easy\n", kProblemId));
    write(folder / "statement/problem.en.md", "Print the sum of all numbers.\n");
    for (const char* test : {"sample/1", "secret/1", "secret/2", "secret/3", "secret/4"}) {
        write(folder / fmt::format("data/{}.in", test), kSumInput);
        write(folder / fmt::format("data/{}.ans", test), kSumAnswer);
    }
}

std::vector<Solution> python()
{
    return {{"python", std::string(kPythonSolution), "#"}};
}

std::vector<Solution> mixture()
{
    return {{"python", std::string(kPythonSolution), "#"},
            {"javascript", std::string(kJavaScriptSolution), "//"},
            {"cpp", std::string(kCppSolution), "//"},
            {"java", std::string(kJavaSolution), "//"}};
}

/// The server and the folder it works in.
struct Bench {
    TemporaryFolder folder;
    ServerChild server;
};

Result<Bench> startServer(SandboxChoice kind, unsigned users)
{
    const auto program = serverBesideUs();
    auto folder = TemporaryFolder::create("arena-bench-server");
    if (!program || !folder) {
        return fail(program ? folder.error() : program.error());
    }
    writeProblem(folder->path() / "problems" / "sum");
    ServerPlan plan;
    plan.program = *program;
    plan.data = folder->path();
    plan.arguments = {"--sandbox", std::string(nameOf(kind)), "--no-bundled-problems", "--problems", (folder->path() / "problems").string(),
                      "--rate", "1000000", "--rate-address", "1000000", "--connections-per-address", std::to_string(2 * users + 16),
                      "--queue", std::to_string(2 * users + 1000), "--log-level", "info"};
    return ServerChild::start(plan).map([&](ServerChild&& server) { return Bench{std::move(*folder), std::move(server)}; });
}

/// What the rows of one load have in common.
struct Loaded {
    std::string id;
    std::string what;
    const LoadReport& report;

    [[nodiscard]] Row row(std::string_view idEnd, std::string_view whatEnd, std::string_view unit, double value, std::optional<Mark> mark) const
    {
        Row row;
        row.id = fmt::format("{}-{}", id, idEnd);
        row.what = fmt::format("{}: {}", what, whatEnd);
        row.unit = unit;
        row.value = value;
        row.mark = mark;
        row.note = fmt::format("n={}", report.toVerdict.count());
        return row;
    }
};

Row deliveryRow(const Loaded& load)
{
    const Samples& samples = load.report.toSubscriber;
    Row row = load.row("delivery", "verdict to subscriber, p50", "ms", samples.p50(), Mark{5, 2});
    row.note = fmt::format("p95 {:.1f}, worst {:.1f} ms, n={}", samples.p95(), samples.worst(), samples.count());
    return row;
}

void addFaultRows(const Loaded& load, std::vector<Row>& rows)
{
    rows.push_back(load.row("errors", "errors", "", static_cast<double>(load.report.errors), Mark{0, 0}));
    rows.push_back(load.row("wrong", "wrong verdicts", "", static_cast<double>(load.report.wrong), Mark{0, 0}));
    for (std::size_t i = rows.size() - 2; i < rows.size(); ++i) {
        if (*rows[i].value > 0) {
            rows[i].note = load.report.firstTrouble;
        }
    }
}

Result<std::vector<Row>> oneAlone(Setting& setting, LoadPlan plan, std::string_view kind)
{
    plan.users = 1;
    plan.rounds = 3; // until the pool is full and the caches are warm
    if (const LoadReport warmed = drive(plan, setting.stop()); warmed.toVerdict.count() == 0) {
        return fail(Fault::Unavailable, fmt::format("no verdict: {}", warmed.firstTrouble));
    }
    plan.rounds = static_cast<unsigned>(setting.rounds(40, 10));
    const LoadReport report = drive(plan, setting.stop());
    const Loaded load{fmt::format("server-{}-alone", kind), fmt::format("one user, 5 Python tests, {}", kind), report};
    std::vector<Row> rows{load.row("p50", "submit to verdict, p50", "ms", report.toVerdict.p50(), Mark{150, 100}),
                          load.row("p95", "submit to verdict, p95", "ms", report.toVerdict.p95(), std::nullopt), deliveryRow(load)};
    addFaultRows(load, rows);
    return rows;
}

std::vector<Row> everybody(Setting& setting, const LoadPlan& plan, std::string_view kind, std::string_view what, std::optional<Mark> rate)
{
    const LoadReport report = drive(plan, setting.stop());
    const Loaded load{fmt::format("server-{}-{}", kind, what), fmt::format("{} users, 5 tests, {}, {}", plan.users, what, kind), report};
    std::vector<Row> rows;
    for (const auto& [name, quantile] : {std::pair("p50", 0.50), std::pair("p95", 0.95), std::pair("p99", 0.99)}) {
        rows.push_back(load.row(name, fmt::format("submit to verdict, {}", name), "ms", report.toVerdict.quantile(quantile), std::nullopt));
    }
    const double wait = report.fairWait(plan.users);
    rows.push_back(load.row("fairness", "p99 over users/throughput", "x", wait > 0 ? report.toVerdict.quantile(0.99) / wait : 0, Mark{1.5, 1.2}));
    if (wait == 0) {
        rows.back().value.reset(); // nothing was finished in time
    }
    rows.push_back(load.row("rate", "submissions", "/min", report.perMinute(), rate));
    rows.back().moreIsBetter = true;
    rows.back().note = fmt::format("{} in {:.0f} s", report.inTime, report.time.count());
    rows.push_back(deliveryRow(load));
    addFaultRows(load, rows);
    return rows;
}

Row memoryRow(std::string_view kind, const Result<ServerChild::Memory>& before, const Result<ServerChild::Memory>& after)
{
    Row row;
    row.id = fmt::format("server-{}-memory", kind);
    row.what = fmt::format("server's memory, most of all, {}", kind);
    row.unit = "MiB";
    const auto inMib = [](Bytes bytes) { return static_cast<double>(bytes.count()) / static_cast<double>(mib(1).count()); };
    if (before && after) {
        row.value = inMib(after->most);
        row.note = fmt::format("{:.1f} before, {:.1f} after", inMib(before->now), inMib(after->now));
    } else {
        row.note = before ? after.error().what : before.error().what;
    }
    return row;
}

void append(std::vector<Row>& rows, std::vector<Row> more)
{
    rows.insert(rows.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

Result<std::vector<Row>> ofKind(Setting& setting, SandboxChoice kind)
{
    const ServerLoad& wanted = setting.serverLoad();
    auto bench = startServer(kind, wanted.users);
    if (!bench) {
        return fail(std::move(bench.error()));
    }
    const auto before = bench->server.memory();
    LoadPlan plan;
    plan.port = bench->server.port();
    plan.problemId = kProblemId;
    plan.solutions = python();
    auto rows = oneAlone(setting, plan, nameOf(kind));
    if (!rows) {
        return rows;
    }
    plan.users = wanted.users;
    plan.time = wanted.time;
    const bool docker = kind == SandboxChoice::Docker;
    append(*rows, everybody(setting, plan, nameOf(kind), "python", docker ? Mark{320, 480} : Mark{800, 1000}));
    if (wanted.withMixture) {
        plan.solutions = mixture();
        append(*rows, everybody(setting, plan, nameOf(kind), "mix", std::nullopt));
    }
    rows->push_back(memoryRow(nameOf(kind), before, bench->server.memory()));
    if (auto stopped = bench->server.stop(); !stopped) {
        return fail(std::move(stopped.error()));
    }
    return rows;
}

} // namespace

Result<std::vector<Row>> measureServer(Setting& setting)
{
    return setting.forEachKind("server", [&setting](SandboxChoice kind) { return ofKind(setting, kind); });
}

} // namespace ca::cli::bench
