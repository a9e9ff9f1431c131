// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/engine/grading.h"

#include <algorithm>
#include <array>
#include <numeric>

#include <fmt/format.h>

namespace ca {

namespace {

/// Of several failures the one that says most about the program; the order is the legacy format's.
Verdict worst(const std::vector<Verdict>& verdicts)
{
    constexpr std::array kOrder{Verdict::JudgeError, Verdict::RuntimeError, Verdict::MemoryLimit,
                                Verdict::TimeLimit,  Verdict::OutputLimit,  Verdict::WrongAnswer};
    for (const Verdict candidate : kOrder) {
        if (std::find(verdicts.begin(), verdicts.end(), candidate) != verdicts.end()) {
            return candidate;
        }
    }
    return verdicts.empty() ? Verdict::Accepted : verdicts.front();
}

Verdict combine(const TestGroup& group, const std::vector<Verdict>& members)
{
    const auto accepted = [](Verdict verdict) { return verdict == Verdict::Accepted; };
    if (group.verdict == VerdictRule::AlwaysAccept || std::all_of(members.begin(), members.end(), accepted)
        || (group.acceptsIfAny && std::any_of(members.begin(), members.end(), accepted))) {
        return Verdict::Accepted;
    }
    std::vector<Verdict> failures;
    std::copy_if(members.begin(), members.end(), std::back_inserter(failures), [&](Verdict verdict) { return !accepted(verdict); });
    return group.verdict == VerdictRule::WorstError ? worst(failures) : failures.front();
}

double combine(const TestGroup& group, Verdict verdict, const std::vector<double>& scores)
{
    if (group.scoring == ScoreRule::PassFail) {
        return verdict == Verdict::Accepted ? group.maxScore.value_or(0) : 0;
    }
    if (scores.empty()) {
        return 0;
    }
    const double sum = std::accumulate(scores.begin(), scores.end(), 0.0);
    switch (group.scoring) {
    case ScoreRule::Minimum:
        return *std::min_element(scores.begin(), scores.end());
    case ScoreRule::Maximum:
        return *std::max_element(scores.begin(), scores.end());
    case ScoreRule::Average:
        return sum / static_cast<double>(scores.size());
    default:
        return sum;
    }
}

std::string shortName(const TestGroup& group)
{
    return group.name.substr(group.name.find('/') + 1);
}

} // namespace

Grading::Grading(const Problem& problem)
    : m_problem(problem)
    , m_sizes(problem.groups.size())
{
    for (const TestCase& test : problem.tests) {
        ++m_sizes[test.group];
    }
}

bool Grading::decidesStepByStep(const Problem& problem)
{
    return problem.scoring && std::any_of(problem.groups.begin(), problem.groups.end(), [](const TestGroup& group) {
               return group.stopsAtReject || !group.required.empty();
           });
}

bool Grading::failedIn(std::size_t group) const
{
    return std::any_of(m_tests.begin(), m_tests.end(), [&](const GradedTest& test) {
        std::optional<std::size_t> at = m_problem.tests[test.index].group;
        while (at && *at != group) {
            at = m_problem.groups[*at].parent;
        }
        return at && test.verdict != Verdict::Accepted;
    });
}

std::string Grading::reasonToSkip(std::size_t test) const
{
    if (!m_problem.scoring) {
        return {};
    }
    for (std::optional<std::size_t> at = m_problem.tests[test].group; at; at = m_problem.groups[*at].parent) {
        const TestGroup& group = m_problem.groups[*at];
        for (const std::size_t required : group.required) {
            if (failedIn(required)) {
                return fmt::format("not run: {} did not pass", shortName(m_problem.groups[required]));
            }
        }
        if (group.stopsAtReject && failedIn(*at)) {
            return "not run: an earlier test of the group failed";
        }
    }
    return {};
}

void Grading::record(const GradedTest& test)
{
    m_tests.push_back(test);
}

/// The most that one test of the group can bring.
std::optional<double> Grading::worthOf(std::size_t group) const
{
    const TestGroup& of = m_problem.groups[group];
    if (!of.maxScore || of.scoring == ScoreRule::PassFail) {
        return std::nullopt;
    }
    return of.scoring == ScoreRule::Sum ? *of.maxScore / static_cast<double>(std::max<std::size_t>(m_sizes[group], 1)) : *of.maxScore;
}

std::optional<double> Grading::scoreOf(const GradedTest& test) const
{
    const std::size_t group = m_problem.tests[test.index].group;
    const TestGroup& of = m_problem.groups[group];
    if (!m_problem.scoring || of.scoring == ScoreRule::PassFail) {
        return std::nullopt;
    }
    if (test.verdict != Verdict::Accepted) {
        return of.maxScore ? 0 : of.rejectScore;
    }
    const std::optional<double> worth = worthOf(group);
    if (test.score) {
        return worth ? std::min(*test.score, *worth) : *test.score;
    }
    return worth ? *worth * test.multiplier.value_or(1) : of.acceptScore;
}

GroupResult Grading::grade(std::size_t group, std::vector<GroupResult>& all) const
{
    const TestGroup& of = m_problem.groups[group];
    std::vector<Verdict> verdicts;
    std::vector<double> scores;
    for (const GradedTest& test : m_tests) {
        if (m_problem.tests[test.index].group == group) {
            verdicts.push_back(test.verdict);
            scores.push_back(scoreOf(test).value_or(0));
        }
    }
    for (std::size_t child = group + 1; child < m_problem.groups.size(); ++child) {
        const TestGroup& member = m_problem.groups[child];
        if (member.parent != group || (of.ignoresSample && member.name == "sample")) {
            continue;
        }
        verdicts.push_back(all[child].verdict);
        scores.push_back(all[child].score.value_or(0));
    }
    GroupResult result;
    result.group = group;
    result.verdict = combine(of, verdicts);
    if (m_problem.scoring) {
        result.score = combine(of, result.verdict, scores);
        result.maxScore = of.maxScore;
    }
    return result;
}

std::vector<GroupResult> Grading::groups() const
{
    std::vector<GroupResult> all(m_problem.groups.size());
    for (std::size_t group = all.size(); group-- > 0;) { // a group comes before those in it
        all[group] = grade(group, all);
    }
    return all;
}

} // namespace ca
