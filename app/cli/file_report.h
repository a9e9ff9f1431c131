// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// One file, test by test: a line for each as it happens, excerpts of what went wrong, a summary of what decided.
// On a terminal the last line shows how far it is.
#pragma once

#include "app/cli/console.h"
#include "app/cli/report.h"

namespace ca::cli {

class FileReport final : public Report {
public:
    FileReport(Console& console, const JudgePlan& plan);

    void event(std::size_t file, const JudgeEvent& event, const Tally& tally) override;
    void end(const Tally& tally) override;

private:
    void show(const Started& started);
    void show(const PolicyChecked& checked);
    void show(const CompileFinished& compiled);
    void show(const TestFinished& finished);
    void show(const SubmissionFinished& finished);
    void showProgress();

    Console& m_console;
    const JudgePlan& m_plan;
    std::size_t m_nameColumns = 0;
    std::size_t m_tests = 0;
    std::size_t m_done = 0;
    std::size_t m_excerpts = 0; // shown so far
    std::size_t m_omitted = 0; // failing tests without one
};

} // namespace ca::cli
