// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/cli/json_report.h"

#include "app/cli/json_line.h"

#include <array>
#include <string_view>

namespace ca::cli {

namespace {

using Json = nlohmann::ordered_json;

// Spellings of the schema, in the order of the enumerations.
constexpr std::array<std::string_view, 7> kStops{"exited",       "signalled",    "cpu-limit",  "wall-limit",
                                                 "memory-limit", "output-limit", "interrupted"};
constexpr std::array<std::string_view, 4> kMemoryCounters{"cgroup-peak", "cgroup-sampled", "process-peak", "rss-sampled"};
constexpr std::array<std::string_view, 8> kFaults{"bad-input", "not-found", "unavailable", "denied",
                                                  "timeout",   "cancelled", "broken",      "internal"};

template <class Enum, std::size_t N> std::string_view spelling(const std::array<std::string_view, N>& spellings, Enum value)
{
    return spellings.at(static_cast<std::size_t>(value));
}

Json line(std::string_view event)
{
    return {{"v", kJsonVersion}, {"event", event}};
}

Json json(const RunOutcome& outcome)
{
    return {{"stop", spelling(kStops, outcome.stop)},
            {"exitCode", outcome.exitCode},
            {"signal", outcome.signal},
            {"cpuMicros", outcome.cpu.count()},
            {"wallMicros", outcome.wall.count()},
            {"memoryBytes", outcome.memory.count()},
            {"cpuCounter", outcome.cpuCounter == CpuCounter::Cgroup ? "cgroup" : "rusage"},
            {"memoryCounter", spelling(kMemoryCounters, outcome.memoryCounter)},
            {"oomKills", outcome.oomKills},
            {"stdoutBytes", outcome.stdoutBytes.count()},
            {"stderrBytes", outcome.stderrBytes.count()}};
}

Json expectedNames(const JudgedFile& file)
{
    Json names = Json::array();
    for (const Verdict verdict : file.permitted) {
        names.push_back(name(verdict));
    }
    if (names.empty()) {
        names.push_back(name(Verdict::Accepted));
    }
    return names;
}

void fill(Json& out, const Queued& queued, const Problem&)
{
    out["ahead"] = queued.ahead;
}

void fill(Json& out, const Started& started, const Problem&)
{
    const SandboxInfo& sandbox = started.sandbox;
    out["sandbox"] = {{"kind", sandbox.kind},
                      {"detail", sandbox.detail},
                      {"hardMemory", sandbox.hardMemory},
                      {"hardCpu", sandbox.hardCpu},
                      {"hardProcesses", sandbox.hardProcesses}};
    out["attempt"] = started.attempt;
    out["tests"] = started.tests;
}

void fill(Json& out, const PolicyChecked& checked, const Problem&)
{
    out["remarks"] = Json::array();
    for (const PolicyRemark& remark : checked.remarks) {
        out["remarks"].push_back({{"line", remark.line}, {"found", remark.found}, {"reason", remark.reason}});
    }
}

void fill(Json&, const CompileStarted&, const Problem&) { }

void fill(Json& out, const CompileFinished& compiled, const Problem&)
{
    out["ok"] = compiled.ok;
    out["outcome"] = json(compiled.outcome);
    out["diagnostics"] = compiled.diagnostics;
}

void fill(Json& out, const TestFinished& finished, const Problem&)
{
    const TestResult& test = finished.result;
    out["index"] = test.index;
    out["test"] = test.name;
    out["sample"] = test.sample;
    out["verdict"] = name(test.verdict);
    out["decidedBy"] = name(test.decidedBy);
    out["message"] = test.message;
    out["outcome"] = json(test.outcome);
    out["output"] = test.output;
    out["errorOutput"] = test.errorOutput;
    out["outputClipped"] = test.outputClipped;
    if (!test.validatorMessage.empty()) {
        out["validatorMessage"] = test.validatorMessage;
    }
    if (!test.judgeMessage.empty()) {
        out["judgeMessage"] = test.judgeMessage;
    }
    if (test.score) {
        out["score"] = *test.score;
    }
    if (test.callTime) {
        out["callMicros"] = test.callTime->count();
    }
    for (const Utterance& said : test.conversation) {
        out["conversation"].push_back({{"from", said.fromProgram ? "program" : "validator"}, {"text", said.bytes}});
    }
}

void fill(Json& out, const SubmissionFinished& finished, const Problem& problem)
{
    const SubmissionResult& result = finished.result;
    out["verdict"] = name(result.verdict);
    out["decidedBy"] = name(result.decidedBy);
    out["message"] = result.message;
    out["passed"] = result.passed;
    out["total"] = result.total;
    out["slowestCpuMicros"] = result.slowestCpu.count();
    out["peakMemoryBytes"] = result.peakMemory.count();
    out["attempts"] = result.attempts;
    if (result.score) {
        out["score"] = *result.score;
    }
    if (result.maxScore) {
        out["maxScore"] = *result.maxScore;
    }
    for (const GroupResult& group : result.groups) {
        Json one = {{"group", problem.groups[group.group].name}, {"verdict", name(group.verdict)}};
        if (group.score) {
            one["score"] = *group.score;
        }
        if (group.maxScore) {
            one["maxScore"] = *group.maxScore;
        }
        out["groups"].push_back(std::move(one));
    }
}

std::string_view eventName(const JudgeEvent& event)
{
    return std::visit(Overloaded{
                          [](const Queued&) { return "queued"; },
                          [](const Started&) { return "started"; },
                          [](const PolicyChecked&) { return "policy"; },
                          [](const CompileStarted&) { return "compiling"; },
                          [](const CompileFinished&) { return "compiled"; },
                          [](const TestFinished&) { return "test"; },
                          [](const SubmissionFinished&) { return "finished"; },
                      },
                      event.what);
}

} // namespace

void JsonReport::begin()
{
    Json out = line("begin");
    out["problem"] = {{"id", m_plan.problem->id}, {"title", m_plan.problem->title}, {"tests", m_plan.problem->tests.size()}};
    out["files"] = Json::array();
    for (const JudgedFile& file : m_plan.files) {
        out["files"].push_back(
            {{"file", file.path.string()}, {"language", file.language->id}, {"expected", expectedNames(file)}});
    }
    out["skipped"] = m_plan.skipped;
    writeJsonLine(m_console, out);
}

void JsonReport::event(std::size_t file, const JudgeEvent& event, const Tally& tally)
{
    Json out = line(eventName(event));
    out["file"] = m_plan.files[file].path.string();
    out["submission"] = event.submission.value;
    std::visit([&](const auto& what) { fill(out, what, *m_plan.problem); }, event.what);
    if (std::holds_alternative<SubmissionFinished>(event.what)) {
        out["expected"] = expectedNames(m_plan.files[file]);
        out["asExpected"] = asExpected(m_plan.files[file], tally[file]);
    }
    writeJsonLine(m_console, out);
}

void JsonReport::end(const Tally& tally)
{
    Json out = line("end");
    out["files"] = m_plan.files.size();
    out["asExpected"] = countAsExpected(m_plan, tally);
    out["exitCode"] = exitCodeOf(m_plan, tally);
    writeJsonLine(m_console, out);
}

void writeJsonError(Console& console, const Error& error)
{
    Json out = line("error");
    out["fault"] = spelling(kFaults, error.fault);
    out["what"] = error.what;
    out["hint"] = error.hint;
    writeJsonLine(console, out);
}

} // namespace ca::cli
