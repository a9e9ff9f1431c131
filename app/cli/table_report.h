// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Several files: one row each, got beside expected, in the order of the plan however they finish.
#pragma once

#include "app/cli/console.h"
#include "app/cli/report.h"

#include <string>
#include <vector>

namespace ca::cli {

class TableReport final : public Report {
public:
    TableReport(Console& console, const JudgePlan& plan);

    void event(std::size_t file, const JudgeEvent& event, const Tally& tally) override;
    void end(const Tally& tally) override;

private:
    void showReadyRows(const Tally& tally);
    void showHeading(const SandboxInfo& sandbox);
    void show(const JudgedFile& file, const Judged& judged);
    void showProgress();

    Console& m_console;
    const JudgePlan& m_plan;
    std::vector<SandboxInfo> m_sandboxes; // of each file
    std::size_t m_labelColumns = 4;
    std::size_t m_expectedColumns = 8;
    std::size_t m_shown = 0;
    std::size_t m_finished = 0;
    SandboxInfo m_sandbox; // the one named last
};

} // namespace ca::cli
