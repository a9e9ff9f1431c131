// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// A judge that says what a test tells it to.
#pragma once

#include "app/link/judge_client.h"

#include <string>
#include <utility>
#include <vector>

namespace ca {

class FakeJudge final : public JudgeClient {
    Q_OBJECT

public:
    [[nodiscard]] JudgeTicket submit(const Submission&) override { return {++m_last}; }
    void cancel(JudgeTicket ticket) override { cancelled.push_back(ticket); }

    template <class What> void say(JudgeTicket ticket, What what)
    {
        emit event(ticket, JudgeEvent{SubmissionId{ticket.value}, std::move(what)});
    }

    std::vector<JudgeTicket> cancelled;

private:
    quint64 m_last = 0;
};

/// A problem of so many tests, the first two of them samples, "1 2" in, "3" out.
struct ProblemShape {
    std::size_t tests = 14;
    std::string input = "3 2 4\n6\n";
    std::string answer = "1 2\n";
};
[[nodiscard]] inline Submission submissionOf(const ProblemShape& shape)
{
    auto problem = std::make_shared<Problem>();
    for (std::size_t i = 0; i < shape.tests; ++i) {
        TestCase& test = problem->tests.emplace_back();
        test.sample = i < 2;
        test.name = (test.sample ? "sample/" : "secret/") + std::to_string(i + 1);
        test.input = Content(shape.input);
        test.answer = Content(shape.answer);
    }
    auto language = std::make_shared<Language>();
    language->id = "cpp";
    language->sourceFile = "solution.cpp";
    language->compile = LanguageCommand{};
    Submission submission;
    submission.problem = problem;
    submission.language = language;
    submission.source = "int main() {}";
    return submission;
}

[[nodiscard]] inline TestResult resultOf(std::size_t test, Verdict verdict, std::string output = "1 2\n")
{
    TestResult result;
    result.index = test;
    result.verdict = verdict;
    result.output = std::move(output);
    result.outcome.cpu = Micros(18'000 + 1700 * static_cast<long>(test % 7));
    result.outcome.wall = result.outcome.cpu + Micros(2000);
    result.outcome.memory = Bytes{9'800'000 + 40'000 * test};
    return result;
}

} // namespace ca
