// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "tests/core/engine/judging_fixture.h"

#include <algorithm>

#include <fmt/format.h>

namespace ca::fixture {

namespace {

std::string line(const Queued& e)
{
    return fmt::format("queued {}", e.ahead);
}

std::string line(const Started& e)
{
    return fmt::format("started {} with {}", e.attempt, e.tests);
}

std::string line(const PolicyChecked& e)
{
    return fmt::format("policy {}", e.remarks.size());
}

std::string line(const CompileStarted&)
{
    return "compiling";
}

std::string line(const CompileFinished& e)
{
    return e.ok ? "compiled" : "not compiled";
}

std::string line(const TestFinished& e)
{
    return fmt::format("test {} {}", e.result.name, name(e.result.verdict));
}

std::string line(const SubmissionFinished& e)
{
    return fmt::format("finished {} {}/{}", name(e.result.verdict), e.result.passed, e.result.total);
}

} // namespace

std::shared_ptr<Problem> doublingProblem(int tests)
{
    auto problem = std::make_shared<Problem>();
    problem->id = "doubling";
    for (int i = 1; i <= tests; ++i) {
        TestCase test;
        test.name = fmt::format("t{}", i);
        test.sample = i == 1;
        test.input = Content(fmt::format("{}\n", i));
        test.answer = Content(fmt::format("{}\n", 2 * i));
        problem->tests.push_back(std::move(test));
    }
    return problem;
}

std::shared_ptr<Language> interpretedLanguage()
{
    auto language = std::make_shared<Language>();
    language->id = "scripted";
    language->sourceFile = "main.scr";
    language->run.argv = {"scripted", "--memory={memory_mb}", "/box/{source}"};
    language->run.limits.processes = 7;
    language->env = {"COLOUR=no"};
    language->lexical.lineComments = {"#"};
    language->policy = {{{"os", ".", "system"}, "starts another process"}};
    return language;
}

std::shared_ptr<Language> compiledLanguage()
{
    auto language = interpretedLanguage();
    language->compile = LanguageCommand{{"compiler", "{source}"}, {}};
    language->compile->limits.memory = mib(1024);
    language->compile->limits.processes = 99;
    return language;
}

Submission submission(std::shared_ptr<const Problem> problem, std::shared_ptr<const Language> language)
{
    Submission out;
    out.problem = std::move(problem);
    out.language = std::move(language);
    out.source = "print(2 * int(input()))\n";
    return out;
}

ScriptedRun doubling(const RunSpec& spec, const std::map<std::string, std::string>&)
{
    if (spec.kind == RunKind::Compile) {
        return {};
    }
    return ScriptedRun::prints(fmt::format("{}\n", 2 * std::stoi(textOf(spec.input))));
}

std::string describe(const JudgeEvent& event)
{
    return std::visit([](const auto& what) { return line(what); }, event.what);
}

Engine::Listener Notebook::listener()
{
    return [this](const JudgeEvent& event) {
        const std::lock_guard lock(m_mutex);
        m_events.push_back(event);
    };
}

std::vector<JudgeEvent> Notebook::eventsOf(SubmissionId id) const
{
    const std::lock_guard lock(m_mutex);
    std::vector<JudgeEvent> events;
    std::copy_if(m_events.begin(), m_events.end(), std::back_inserter(events),
                 [id](const JudgeEvent& event) { return event.submission == id; });
    return events;
}

std::vector<std::string> Notebook::of(SubmissionId id) const
{
    std::vector<std::string> lines;
    for (const JudgeEvent& event : eventsOf(id)) {
        lines.push_back(describe(event));
    }
    return lines;
}

std::vector<TestResult> Notebook::testsOf(SubmissionId id) const
{
    std::vector<TestResult> tests;
    for (const JudgeEvent& event : eventsOf(id)) {
        if (const auto* test = std::get_if<TestFinished>(&event.what)) {
            tests.push_back(test->result);
        }
    }
    return tests;
}

SubmissionResult Notebook::result(SubmissionId id) const
{
    SubmissionResult result;
    for (const JudgeEvent& event : eventsOf(id)) {
        if (const auto* finished = std::get_if<SubmissionFinished>(&event.what)) {
            result = finished->result;
        }
    }
    return result;
}

std::vector<SubmissionId> Notebook::finishedOrder() const
{
    const std::lock_guard lock(m_mutex);
    std::vector<SubmissionId> order;
    for (const JudgeEvent& event : m_events) {
        if (std::holds_alternative<SubmissionFinished>(event.what)) {
            order.push_back(event.submission);
        }
    }
    return order;
}

int Notebook::finishes(SubmissionId id) const
{
    const auto order = finishedOrder();
    return static_cast<int>(std::count(order.begin(), order.end(), id));
}

} // namespace ca::fixture
