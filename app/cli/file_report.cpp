// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/cli/file_report.h"

#include "app/cli/judge_text.h"
#include "app/cli/printable.h"

#include <algorithm>

#include <fmt/format.h>

namespace ca::cli {

namespace {

constexpr std::size_t kExcerpts = 3; // the fourth failing test hardly tells more than the first three
constexpr std::size_t kWidestName = 32;
constexpr ExcerptBounds kDiagnostics{40, 300};

std::size_t nameColumns(const Problem& problem)
{
    std::size_t columns = 8;
    for (const TestCase& test : problem.tests) {
        columns = std::max(columns, columnsOf(printableLine(test.name)));
    }
    return std::min(columns, kWidestName);
}

} // namespace

FileReport::FileReport(Console& console, const JudgePlan& plan)
    : m_console(console)
    , m_plan(plan)
    , m_nameColumns(nameColumns(*plan.problem))
{
}

void FileReport::event(std::size_t, const JudgeEvent& event, const Tally&)
{
    std::visit(Overloaded{
                   [this](const Queued&) { m_console.status("Waiting for a sandbox ..."); },
                   [this](const CompileStarted&) { m_console.status("Compiling ..."); },
                   [this](const auto& what) { show(what); },
               },
               event.what);
}

void FileReport::show(const Started& started)
{
    const JudgedFile& file = m_plan.files.front();
    m_console.line(m_console.paint(Style::Faint, sandboxSentence(started.sandbox)));
    if (started.attempt > 1) {
        m_console.line(fmt::format("The sandbox failed; judging again from the start (attempt {}).", started.attempt));
    }
    m_console.line(fmt::format("{}: {}, {}, {} {}", m_console.paint(Style::Strong, printableLine(m_plan.problem->title)),
                               file.label, file.language->name, started.tests, started.tests == 1 ? "test" : "tests"));
    m_tests = started.tests;
    m_done = m_excerpts = m_omitted = 0;
    showProgress();
}

void FileReport::show(const PolicyChecked& checked)
{
    for (const PolicyRemark& remark : checked.remarks) {
        m_console.line(fmt::format("{} line {}: {}: {}", m_console.paint(Style::Warn, "policy"), remark.line,
                                   printableLine(remark.found), printableLine(remark.reason)));
    }
}

void FileReport::show(const CompileFinished& compiled)
{
    if (compiled.ok) {
        m_console.line(fmt::format("Compiled in {}", readable(compiled.outcome.wall)));
        showProgress();
    }
    const std::string words = excerpt(compiled.diagnostics, Bytes{compiled.diagnostics.size()}, kDiagnostics);
    if (!words.empty()) {
        m_console.line(block(m_console, "compiler", words));
    }
}

void FileReport::show(const TestFinished& finished)
{
    const TestResult& result = finished.result;
    ++m_done;
    m_console.line(testLine(m_console, result, m_nameColumns));
    if (result.index < m_plan.problem->tests.size()) {
        const std::string excerpts = testExcerpts(m_console, m_plan.problem->tests[result.index], result);
        if (!excerpts.empty() && m_excerpts < kExcerpts) {
            ++m_excerpts;
            m_console.line(excerpts);
        } else if (!excerpts.empty()) {
            ++m_omitted;
        }
    }
    showProgress();
}

void FileReport::show(const SubmissionFinished& finished)
{
    m_console.status({});
    if (m_omitted > 0) {
        m_console.line(fmt::format("{} more failing {} without an excerpt; --test NAME shows one.", m_omitted,
                                   m_omitted == 1 ? "test" : "tests"));
    }
    if (const std::string groups = groupLines(m_console, *m_plan.problem, finished.result); !groups.empty()) {
        m_console.line(groups);
    }
    m_console.line(summaryLine(m_console, finished.result));
}

void FileReport::end(const Tally& tally)
{
    const JudgedFile& file = m_plan.files.front();
    const std::optional<SubmissionResult>& result = tally.front().result;
    if (file.permitted.empty() || !result || result->verdict == Verdict::Cancelled || result->verdict == Verdict::JudgeError) {
        return; // nothing was expected, or nothing was found out
    }
    const bool expected = asExpected(file, tally.front());
    m_console.line(fmt::format("{} (expected {})", expected ? "As expected" : "Not as expected", expectation(file)));
}

void FileReport::showProgress()
{
    const double fraction = m_tests == 0 ? 0 : static_cast<double>(m_done) / static_cast<double>(m_tests);
    m_console.status(fmt::format("{} {} of {} tests", progressBar(m_console, fraction), m_done, m_tests));
}

} // namespace ca::cli
