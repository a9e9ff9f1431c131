// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/package/expectations.h"

#include "core/package/glob.h"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace ca {

namespace {

// Points come out of sums and divisions.
constexpr double kRounding = 1e-9;

bool contains(const std::vector<Verdict>& verdicts, Verdict verdict)
{
    return std::find(verdicts.begin(), verdicts.end(), verdict) != verdicts.end();
}

std::string spell(const std::vector<Verdict>& verdicts)
{
    std::vector<std::string_view> names;
    for (const Verdict verdict : verdicts) {
        names.push_back(shortName(verdict));
    }
    return fmt::format("{}", fmt::join(names, ", "));
}

std::string where(const ResultRule& rule)
{
    return rule.tests.empty() ? "" : fmt::format(" of {}", rule.tests);
}

class RuleChecker {
public:
    RuleChecker(const Problem& problem, const SubmissionResult& result, const std::vector<TestResult>& tests)
        : m_problem(problem)
        , m_result(result)
        , m_tests(tests)
    {
    }

    std::vector<std::string> take() { return std::move(m_broken); }

    void check(const ResultRule& rule)
    {
        checkVerdicts(rule);
        checkMessage(rule);
        if (!rule.score) {
            return;
        }
        if (rule.tests.empty()) {
            checkScore(rule, "its score", m_result.score);
        }
        for (const GroupResult& group : m_result.groups) {
            const std::string& name = m_problem.groups[group.group].name;
            if (!rule.tests.empty() && globMatches(rule.tests, name)) {
                checkScore(rule, fmt::format("the score of {}", name), group.score);
            }
        }
    }

    void checkBelowFull()
    {
        if (m_result.score && m_result.maxScore && *m_result.score >= *m_result.maxScore - kRounding) {
            m_broken.push_back(fmt::format("scores {} points, the most there are, but should not", *m_result.score));
        }
    }

private:
    void checkVerdicts(const ResultRule& rule)
    {
        bool found = rule.required.empty();
        for (const TestResult& test : m_tests) {
            if (!concerns(rule, test.name) || test.verdict == Verdict::Skipped) {
                continue;
            }
            found = found || contains(rule.required, test.verdict);
            if (!rule.permitted.empty() && !contains(rule.permitted, test.verdict)) {
                m_broken.push_back(fmt::format("{} ends with {}, but only {} may come out", test.name, ca::shortName(test.verdict),
                                               spell(rule.permitted)));
            }
        }
        // A program that does not compile has no tests.
        if (!found && !contains(rule.required, m_result.verdict)) {
            m_broken.push_back(fmt::format("no test{} ends with {}", where(rule), spell(rule.required)));
        }
    }

    void checkMessage(const ResultRule& rule)
    {
        const bool found = std::any_of(m_tests.begin(), m_tests.end(), [&](const TestResult& test) {
            return concerns(rule, test.name) && test.judgeMessage.find(rule.message) != std::string::npos;
        });
        if (!rule.message.empty() && !found) {
            m_broken.push_back(fmt::format("no message of the validator{} contains \"{}\"", where(rule), rule.message));
        }
    }

    void checkScore(const ResultRule& rule, std::string_view what, std::optional<double> score)
    {
        const auto& [least, most] = *rule.score;
        const double found = score.value_or(0);
        if (found < least - kRounding || found > most + kRounding) {
            m_broken.push_back(least == most ? fmt::format("{} is {}, but should be {}", what, found, least)
                                             : fmt::format("{} is {}, but should be from {} to {}", what, found, least, most));
        }
    }

    const Problem& m_problem;
    const SubmissionResult& m_result;
    const std::vector<TestResult>& m_tests;
    std::vector<std::string> m_broken;
};

} // namespace

bool concerns(const ResultRule& rule, std::string_view testOrGroup)
{
    return rule.tests.empty() || globMatches(rule.tests, testOrGroup);
}

std::vector<std::string> brokenRules(const ExpectedSubmission& expected, const Problem& problem, const SubmissionResult& result,
                                     const std::vector<TestResult>& tests)
{
    RuleChecker checker(problem, result, tests);
    for (const ResultRule& rule : expected.rules) {
        checker.check(rule);
    }
    if (expected.belowFullScore) {
        checker.checkBelowFull();
    }
    auto broken = checker.take();
    if (!contains(expected.permitted, result.verdict) && broken.empty()) {
        broken.push_back(fmt::format("ends with {}, but should with {}", shortName(result.verdict), spell(expected.permitted)));
    }
    return broken;
}

} // namespace ca
