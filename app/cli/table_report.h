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

    void event(std::size_t file, const JudgeEvent& event) override;
    void end(const Tally& tally) override;

private:
    struct Row {
        std::string sandbox;
        std::string firstFailure; // "secret/2: expected 5, found 6"
        std::optional<SubmissionResult> result;
    };

    void collect(Row& row, const JudgeEvent& event);
    void showReadyRows();
    void showHeading(const Row& row);
    void show(const JudgedFile& file, const Row& row);
    void showProgress();

    Console& m_console;
    const JudgePlan& m_plan;
    std::vector<Row> m_rows;
    std::size_t m_labelColumns = 0;
    std::size_t m_shown = 0;
    std::size_t m_finished = 0;
    std::string m_sandbox; // the one named last
};

} // namespace ca::cli
