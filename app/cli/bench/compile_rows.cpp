// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Compiling a small solution as a submission does, against the host's compiler on the same file.
#include "app/cli/bench/rows.h"

#include "app/cli/bench/bare_run.h"
#include "app/cli/bench/setting.h"
#include "app/cli/bench/statistics.h"
#include "app/cli/bench/timed_submission.h"

#include <fmt/format.h>

namespace ca::cli::bench {

namespace {

using namespace std::chrono_literals;

struct Subject {
    std::string language;
    std::string file;
    std::string_view source;
    std::vector<std::string> compiler; // the file's path is appended
    std::string_view what;
    Mark mark;
};

const std::vector<Subject>& subjects()
{
    static const std::vector<Subject> all{
        {"cpp",
         "solution.cpp",
         kCppSolution,
         {"g++", "-std=gnu++20", "-O2", "-o", "/dev/null"},
         "C++ -O2 with bits/stdc++.h",
         {600, 450}},
        {"java", "Main.java", kJavaSolution, {"javac", "-d"}, "Java", {400, 30}},
    };
    return all;
}

Result<std::vector<std::string>> bareCompiler(Setting& setting, const Subject& subject)
{
    auto probe = setting.probe();
    if (!probe) {
        return fail(std::move(probe.error()));
    }
    const std::filesystem::path source = (*probe)->folder() / subject.file;
    if (auto written = writeFileAtomically(source, subject.source); !written) {
        return fail(std::move(written.error()));
    }
    std::vector<std::string> argv = subject.compiler;
    if (argv.back() == "-d") {
        argv.push_back((*probe)->folder().string());
    }
    argv.push_back(source.string());
    return argv;
}

struct Turns {
    Samples bare;
    Samples inside;
};

Result<void> takeTurn(Setting& setting, Engine& engine, const Submission& submission, const std::vector<std::string>& compiler,
                      Turns* turns)
{
    if (auto settled = setting.settle(300ms); !settled) {
        return settled;
    }
    auto outside = runBare(compiler);
    auto times = TimedSubmission(engine, submission).wait();
    if (!times) {
        return fail(std::move(times.error()));
    }
    if (!times->compileStarted || !times->compileFinished) {
        return fail(Fault::Internal, "nothing was compiled");
    }
    if (turns != nullptr) {
        turns->inside.add(*times->compileFinished - *times->compileStarted);
        if (outside) { // a host without this compiler still has a figure for the sandbox
            turns->bare.add(outside->wall);
        }
    }
    return {};
}

Result<Row> measure(Setting& setting, SandboxChoice kind, const Subject& subject)
{
    auto factory = setting.workshop().factory(kind, kind == SandboxChoice::Docker ? 1 : 0);
    auto language = setting.language(subject.language);
    auto compiler = bareCompiler(setting, subject);
    if (!factory || !language || !compiler) {
        return fail(!factory ? factory.error() : !language ? language.error() : compiler.error());
    }
    const SystemClock clock;
    Engine engine({}, **factory, clock);
    const Submission submission = submissionOf(sumProblem(1), *language, subject.source);
    Turns turns;
    const int rounds = setting.rounds(10, 4);
    for (int i = -2; i < rounds; ++i) { // the first two are not counted
        if (auto taken = takeTurn(setting, engine, submission, *compiler, i < 0 ? nullptr : &turns); !taken) {
            return fail(std::move(taken.error()));
        }
    }
    Row row;
    row.value = turns.inside.p50();
    row.ratio = turns.bare.count() > 0 ? std::optional(turns.inside.p50() / turns.bare.p50()) : std::nullopt;
    row.note = fmt::format("p95 {:.0f} ms, bare {:.0f} ms, n={}", turns.inside.p95(), turns.bare.p50(), turns.inside.count());
    return row;
}

Result<std::vector<Row>> ofKind(Setting& setting, SandboxChoice kind)
{
    std::vector<Row> rows;
    for (const Subject& subject : subjects()) {
        auto measured = measure(setting, kind, subject);
        if (!measured && setting.stop().stop_requested()) {
            return fail(std::move(measured.error()));
        }
        Row row = measured ? std::move(*measured) : Row{};
        row.id = fmt::format("compile-{}-{}", subject.language, nameOf(kind));
        row.what = fmt::format("compile {}, {}, p50", subject.what, nameOf(kind));
        row.unit = "ms";
        row.mark = subject.mark;
        row.note = measured ? row.note : measured.error().what;
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

Result<std::vector<Row>> measureCompilers(Setting& setting)
{
    return setting.forEachKind("compile", [&setting](SandboxChoice kind) { return ofKind(setting, kind); });
}

} // namespace ca::cli::bench
