// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// JUnit XML as build servers read it: a suite per file, a case per test. A verdict that the package expects is a success.
#pragma once

#include "app/cli/report.h"

#include <string>
#include <vector>

namespace ca::cli {

class JunitReport final : public Report {
public:
    explicit JunitReport(const JudgePlan& plan) : m_plan(plan), m_tests(plan.files.size()) {}

    void event(std::size_t file, const JudgeEvent& event) override;
    void end(const Tally& tally) override;

    /// The document; complete after end().
    [[nodiscard]] const std::string& xml() const { return m_xml; }

private:
    [[nodiscard]] std::string suite(std::size_t file, const SubmissionResult& result) const;

    const JudgePlan& m_plan;
    std::vector<std::vector<TestResult>> m_tests;
    std::string m_xml;
};

} // namespace ca::cli
