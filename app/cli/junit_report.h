// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// JUnit XML as build servers read it: a suite per file, a case per test. A verdict that the package expects is a success.
#pragma once

#include "app/cli/report.h"

#include <string>

namespace ca::cli {

class JunitReport final : public Report {
public:
    explicit JunitReport(const JudgePlan& plan)
        : m_plan(plan)
    {
    }

    void event(std::size_t, const JudgeEvent&, const Tally&) override { } // the end tells all
    void end(const Tally& tally) override;

    /// The document; complete after end().
    [[nodiscard]] const std::string& xml() const { return m_xml; }

private:
    const JudgePlan& m_plan;
    std::string m_xml;
};

} // namespace ca::cli
