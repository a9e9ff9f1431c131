// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/cli/table_report.h"

#include "app/cli/judge_text.h"
#include "app/cli/printable.h"

#include <algorithm>

#include <fmt/format.h>

namespace ca::cli {

namespace {

/// What to look at first: the failing test, or what kept the file from having tests at all.
std::string reasonFor(const JudgedFile& file, const Judged& judged)
{
    for (const TestResult& test : judged.tests) {
        if (test.verdict != Verdict::Accepted && test.verdict != Verdict::Skipped) {
            return fmt::format("{}: {}", printableLine(test.name), printableLine(test.message));
        }
    }
    if (!judged.result->message.empty()) {
        return printableLine(judged.result->message);
    }
    return fmt::format("{}, but {} is expected", title(judged.result->verdict), expectation(file));
}

} // namespace

TableReport::TableReport(Console& console, const JudgePlan& plan)
    : m_console(console)
    , m_plan(plan)
    , m_sandboxes(plan.files.size())
{
    for (const JudgedFile& file : plan.files) {
        m_labelColumns = std::min<std::size_t>(48, std::max(m_labelColumns, columnsOf(file.label)));
        m_expectedColumns = std::max(m_expectedColumns, expectation(file).size());
    }
}

void TableReport::event(std::size_t file, const JudgeEvent& event, const Tally& tally)
{
    if (const auto* started = std::get_if<Started>(&event.what)) {
        m_sandboxes[file] = started->sandbox;
    } else if (std::holds_alternative<SubmissionFinished>(event.what)) {
        ++m_finished;
        showReadyRows(tally);
    }
    showProgress();
}

void TableReport::showReadyRows(const Tally& tally)
{
    for (; m_shown < tally.size() && tally[m_shown].result; ++m_shown) {
        showHeading(m_sandboxes[m_shown]);
        show(m_plan.files[m_shown], tally[m_shown]);
    }
}

/// The sandbox whenever its kind or its limits are others than before (images differ with the language), the columns once.
void TableReport::showHeading(const SandboxInfo& sandbox)
{
    SandboxInfo sameImage = sandbox;
    sameImage.detail = m_sandbox.detail;
    if (!sandbox.kind.empty() && sameImage != m_sandbox) {
        m_sandbox = sandbox;
        m_console.line(m_console.paint(Style::Faint, sandboxSentence(sandbox)));
    }
    if (m_shown == 0) {
        m_console.line(m_console.paint(Style::Strong, printableLine(m_plan.problem->title)));
        m_console.line(m_console.paint(Style::Faint,
                                       fmt::format("  {}  {:<4} {}  {:>7}  {:>8}  {:>9}", padded("file", m_labelColumns), "got",
                                                   padded("expected", m_expectedColumns), "passed", "slowest", "peak")));
    }
}

void TableReport::show(const JudgedFile& file, const Judged& judged)
{
    const SubmissionResult& result = *judged.result;
    const bool expected = asExpected(file, judged);
    const Verdict shown = expected              ? Verdict::Accepted
        : result.verdict == Verdict::JudgeError ? Verdict::JudgeError
                                                : Verdict::WrongAnswer;
    m_console.line(fmt::format("{} {}  {} {}  {:>7}  {:>8}  {:>9}", sign(m_console, shown),
                               padded(fitted(file.label, m_labelColumns), m_labelColumns),
                               m_console.paint(styleOf(shown), fmt::format("{:<4}", shortName(result.verdict))),
                               padded(expectation(file), m_expectedColumns), fmt::format("{}/{}", result.passed, result.total),
                               readable(result.slowestCpu), readable(result.peakMemory)));
    if (!expected) {
        m_console.line("    " + reasonFor(file, judged));
    }
}

void TableReport::showProgress()
{
    const double fraction = static_cast<double>(m_finished) / static_cast<double>(m_plan.files.size());
    m_console.status(m_finished == m_plan.files.size()
                         ? std::string{}
                         : fmt::format("{} {} of {} files", progressBar(m_console, fraction), m_finished, m_plan.files.size()));
}

void TableReport::end(const Tally& tally)
{
    m_console.status({});
    const std::size_t good = countAsExpected(m_plan, tally);
    const bool all = good == m_plan.files.size();
    m_console.line(
        m_console.paint(all ? Style::Good : Style::Bad, fmt::format("{} of {} files as expected", good, m_plan.files.size())));
}

} // namespace ca::cli
