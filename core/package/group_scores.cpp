// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/package/group_scores.h"

#include <algorithm>

#include <fmt/format.h>

namespace ca {

namespace {

class ScoresSettler {
public:
    ScoresSettler(const std::vector<GroupSettings>& settings, Problem& problem)
        : m_settings(settings)
        , m_problem(problem)
    {
    }

    Result<void> settle()
    {
        for (std::size_t i = 0; i < m_problem.groups.size(); ++i) {
            m_problem.groups[i].scoring = ScoreRule::PassFail;
        }
        if (!m_problem.scoring) {
            return {};
        }
        m_secret = find("secret").value_or(0);
        m_problem.groups.front().scoring = ScoreRule::Sum;
        m_problem.groups.front().maxScore = m_settings[m_secret].maxScore;
        for (std::size_t i = 1; i < m_problem.groups.size(); ++i) {
            if (auto done = settle(i); !done) {
                return done;
            }
        }
        return {};
    }

private:
    Result<void> settle(std::size_t i)
    {
        TestGroup& group = m_problem.groups[i];
        if (group.name == "sample") {
            group.maxScore = 0; // must pass, but is worth nothing
            return {};
        }
        if (auto good = check(i); !good) {
            return good;
        }
        const GroupSettings& said = m_settings[i];
        group.scoring = said.scoring;
        group.maxScore = said.maxScore;
        group.acceptScore = worthOfATest(i);
        return settleRequired(i);
    }

    Result<void> check(std::size_t i)
    {
        const GroupSettings& said = m_settings[i];
        const GroupSettings& secret = m_settings[m_secret];
        if (i != m_secret && secret.scoring == ScoreRule::PassFail && said.scoring != ScoreRule::PassFail) {
            return refuse(i, said.scoringLine, "score_aggregation: must be pass-fail, since that of data/secret is");
        }
        if (i != m_secret && !said.maxScore && secret.maxScore) {
            return refuse(i, said.maxScoreLine,
                          fmt::format("max_score: data/secret is worth {} points at most, so each of its groups must say its share",
                                      *secret.maxScore));
        }
        if (said.scoring == ScoreRule::PassFail && !said.maxScore) {
            return refuse(i, said.maxScoreLine,
                          "max_score: must be a number, since the group is scored pass-fail: all of its points or none");
        }
        return {};
    }

    Result<void> settleRequired(std::size_t i)
    {
        const GroupSettings& said = m_settings[i];
        for (const std::string& name : said.required) {
            const auto found = find(name);
            if (!found || *found == 0) {
                return refuse(i, said.requiredLine, fmt::format("require_pass: there is no group named \"{}\"", name));
            }
            if (i == m_secret && name != "sample") {
                return refuse(i, said.requiredLine, "require_pass: data/secret as a whole may only require sample");
            }
            if (*found == m_secret || *found >= i) {
                return refuse(i, said.requiredLine, fmt::format("require_pass: \"{}\" does not come before this group", name));
            }
            if (m_settings[*found].scoring != ScoreRule::PassFail) {
                return refuse(i, said.requiredLine,
                              fmt::format("require_pass: \"{}\" is not scored pass-fail, so it cannot be required", name));
            }
            m_problem.groups[i].required.push_back(*found);
        }
        return {};
    }

    [[nodiscard]] double worthOfATest(std::size_t i) const
    {
        const GroupSettings& said = m_settings[i];
        if (!said.maxScore || said.scoring == ScoreRule::PassFail) {
            return 0;
        }
        const auto tests = std::count_if(m_problem.tests.begin(), m_problem.tests.end(),
                                         [i](const TestCase& test) { return test.group == i; });
        return said.scoring == ScoreRule::Sum && tests > 0 ? *said.maxScore / static_cast<double>(tests) : *said.maxScore;
    }

    [[nodiscard]] std::optional<std::size_t> find(const std::string& name) const
    {
        const auto found = std::find_if(m_problem.groups.begin(), m_problem.groups.end(),
                                        [&](const TestGroup& group) { return group.name == name; });
        return found == m_problem.groups.end() ? std::nullopt
                                               : std::optional(static_cast<std::size_t>(found - m_problem.groups.begin()));
    }

    [[nodiscard]] Result<void> refuse(std::size_t i, std::size_t line, std::string_view what) const
    {
        const std::string file = fmt::format("data/{}/test_group.yaml", m_problem.groups[i].name);
        return fail(Fault::BadInput, line == 0 ? fmt::format("{}: {}", file, what) : fmt::format("{}:{}: {}", file, line, what));
    }

    const std::vector<GroupSettings>& m_settings;
    Problem& m_problem;
    std::size_t m_secret = 0;
};

} // namespace

Result<void> settleScores(const std::vector<GroupSettings>& settings, Problem& problem)
{
    return ScoresSettler(settings, problem).settle();
}

} // namespace ca
