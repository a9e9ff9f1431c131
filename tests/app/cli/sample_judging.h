// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A small problem, files for it, and the events of their judging, for the tests of reports.
#pragma once

#include "app/cli/judge_plan.h"
#include "app/cli/report.h"

#include <chrono>
#include <string>
#include <vector>

namespace ca::cli {

inline std::shared_ptr<const Problem> sampleProblem()
{
    Problem problem;
    problem.id = "sum";
    problem.title = "Sum of two";
    problem.tests.resize(2);
    TestCase& sample = problem.tests.front();
    sample.name = "sample/1";
    sample.sample = true;
    sample.input = Content(std::string("1 2\n"));
    sample.answer = Content(std::string("3\n"));
    TestCase& secret = problem.tests.back();
    secret.name = "secret/01";
    secret.input = Content(std::string("2 3\n"));
    secret.answer = Content(std::string("5\n"));
    return std::make_shared<const Problem>(std::move(problem));
}

inline std::shared_ptr<const Language> samplePython()
{
    Language language;
    language.id = "python";
    language.name = "Python 3";
    language.extensions = {"py"};
    return std::make_shared<const Language>(std::move(language));
}

inline JudgedFile sampleFile(std::string label, std::vector<Verdict> permitted = {})
{
    JudgedFile file;
    file.path = label;
    file.label = std::move(label);
    file.language = samplePython();
    file.permitted = std::move(permitted);
    file.source = "print(3)\n";
    return file;
}

inline TestResult sampleTest(std::size_t index, Verdict verdict, std::string message = {}, std::string output = {})
{
    TestResult result;
    result.index = index;
    result.name = index == 0 ? "sample/1" : "secret/01";
    result.sample = index == 0;
    result.verdict = verdict;
    result.message = std::move(message);
    result.outcome.cpu = std::chrono::milliseconds(12);
    result.outcome.memory = mib(9);
    result.output = std::move(output);
    return result;
}

inline SubmissionResult sampleResult(Verdict verdict, std::size_t passed, std::string message = {})
{
    SubmissionResult result;
    result.verdict = verdict;
    result.decidedBy = DecidedBy::Checker;
    result.message = std::move(message);
    result.passed = passed;
    result.total = 2;
    result.slowestCpu = std::chrono::milliseconds(12);
    result.peakMemory = mib(9);
    return result;
}

inline Started sampleStart(int attempt = 1)
{
    return {{"fake", "scripted", true, true, false}, attempt, 2};
}

/// Plays events into a report, keeping the tally as the command does.
class Playback {
public:
    Playback(Report& report, std::size_t files)
        : m_report(report)
        , m_tally(files)
    {
        m_report.begin();
    }

    template <class What> Playback& play(std::size_t file, What what)
    {
        if constexpr (std::is_same_v<What, Started>) {
            m_tally[file].tests.clear();
        } else if constexpr (std::is_same_v<What, TestFinished>) {
            m_tally[file].tests.push_back(what.result);
        } else if constexpr (std::is_same_v<What, SubmissionFinished>) {
            m_tally[file].result = what.result;
        }
        m_report.event(file, {SubmissionId{file + 1}, std::move(what)}, m_tally);
        return *this;
    }

    void end() { m_report.end(m_tally); }

private:
    Report& m_report;
    Tally m_tally;
};

} // namespace ca::cli
