// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// From the verdicts of tests to those of groups and the submission, and the points of scoring problems. Pure.
#pragma once

#include "core/model/judging.h"

#include <optional>
#include <vector>

namespace ca {

/// One test's contribution.
struct GradedTest {
    std::size_t index = 0; // into Problem::tests
    Verdict verdict = Verdict::Skipped;
    std::optional<double> score;      // the validator's own figure
    std::optional<double> multiplier; // or its share of what the test is worth
};

/// Collects verdicts as they come and knows what they mean for what follows.
class Grading {
public:
    explicit Grading(const Problem& problem);

    /// Why a test need not be run, seen from what has been recorded so far; empty when it must be.
    [[nodiscard]] std::string reasonToSkip(std::size_t test) const;

    void record(const GradedTest& test);

    /// True when tests decide about later ones, so that they cannot all be started at once.
    [[nodiscard]] static bool decidesStepByStep(const Problem& problem);

    /// What a test brought, and the most it can bring; nothing where no points are given.
    [[nodiscard]] std::optional<double> scoreOf(const GradedTest& test) const;

    /// The groups in the order of Problem::groups. Meaningful when all tests have been recorded.
    [[nodiscard]] std::vector<GroupResult> groups() const;

private:
    [[nodiscard]] bool failedIn(std::size_t group) const;
    [[nodiscard]] GroupResult grade(std::size_t group, std::vector<GroupResult>& all) const;
    [[nodiscard]] std::optional<double> worthOf(std::size_t group) const;

    const Problem& m_problem;
    std::vector<GradedTest> m_tests;
    std::vector<std::size_t> m_sizes; // tests in each group
};

} // namespace ca
