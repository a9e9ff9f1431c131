// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/cli/table_report.h"

#include "app/cli/judge_text.h"
#include "app/cli/printable.h"

#include <algorithm>

#include <fmt/format.h>

namespace ca::cli {

TableReport::TableReport(Console& console, const JudgePlan& plan)
    : m_console(console)
    , m_plan(plan)
    , m_rows(plan.files.size())
{
    for (const JudgedFile& file : plan.files) {
        m_labelColumns = std::max(m_labelColumns, columnsOf(file.label));
    }
    m_labelColumns = std::clamp<std::size_t>(m_labelColumns, 4, 48);
}

void TableReport::event(std::size_t file, const JudgeEvent& event)
{
    collect(m_rows[file], event);
    showReadyRows();
    showProgress();
}

void TableReport::collect(Row& row, const JudgeEvent& event)
{
    std::visit(Overloaded{
                   [&](const Started& started) { row = {sandboxSentence(started.sandbox), {}, {}}; },
                   [&](const TestFinished& finished) {
                       const TestResult& test = finished.result;
                       if (row.firstFailure.empty() && test.verdict != Verdict::Accepted && test.verdict != Verdict::Skipped) {
                           row.firstFailure = fmt::format("{}: {}", printableLine(test.name), printableLine(test.message));
                       }
                   },
                   [&](const SubmissionFinished& finished) {
                       row.result = finished.result;
                       ++m_finished;
                   },
                   [](const auto&) {},
               },
               event.what);
}

void TableReport::showReadyRows()
{
    for (; m_shown < m_rows.size() && m_rows[m_shown].result; ++m_shown) {
        showHeading(m_rows[m_shown]);
        show(m_plan.files[m_shown], m_rows[m_shown]);
    }
}

/// The sandbox whenever it is another one than before (each language has its image), the columns once.
void TableReport::showHeading(const Row& row)
{
    if (!row.sandbox.empty() && row.sandbox != m_sandbox) {
        m_sandbox = row.sandbox;
        m_console.line(m_console.paint(Style::Faint, row.sandbox));
    }
    if (m_shown == 0) {
        m_console.line(m_console.paint(Style::Strong, printableLine(m_plan.problem->title)));
        m_console.line(m_console.paint(Style::Faint, fmt::format("  {}  {:<4} {:<10} {:>7}  {:>8}  {:>9}", padded("file", m_labelColumns),
                                                                 "got", "expected", "passed", "slowest", "peak")));
    }
}

void TableReport::show(const JudgedFile& file, const Row& row)
{
    const SubmissionResult& result = *row.result;
    const bool expected = asExpected(file, result.verdict);
    m_console.line(fmt::format("{} {}  {} {:<10} {:>7}  {:>8}  {:>9}", sign(m_console, expected ? Verdict::Accepted : Verdict::WrongAnswer),
                               padded(fitted(file.label, m_labelColumns), m_labelColumns),
                               m_console.paint(expected ? Style::Good : Style::Bad, fmt::format("{:<4}", shortName(result.verdict))),
                               expectation(file), fmt::format("{}/{}", result.passed, result.total), readable(result.slowestCpu),
                               readable(result.peakMemory)));
    if (!expected) {
        const std::string reason = row.firstFailure.empty() ? printableLine(result.message) : row.firstFailure;
        m_console.line("    " + (reason.empty() ? std::string(title(result.verdict)) : reason));
    }
}

void TableReport::showProgress()
{
    const double fraction = static_cast<double>(m_finished) / static_cast<double>(m_rows.size());
    m_console.status(m_finished == m_rows.size()
                         ? std::string{}
                         : fmt::format("{} {} of {} files", progressBar(m_console, fraction), m_finished, m_rows.size()));
}

void TableReport::end(const Tally& tally)
{
    m_console.status({});
    const std::size_t good = countAsExpected(m_plan, tally);
    const bool all = good == m_plan.files.size();
    m_console.line(m_console.paint(all ? Style::Good : Style::Bad, fmt::format("{} of {} files as expected", good, m_plan.files.size())));
}

} // namespace ca::cli
