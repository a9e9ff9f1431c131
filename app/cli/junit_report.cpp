// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/cli/junit_report.h"

#include "app/cli/printable.h"

#include <fmt/format.h>

namespace ca::cli {

namespace {

/// Printable text holds no control bytes but newline and tab, no invalid UTF-8 and no non-characters: what is left to escape is
/// markup.
std::string escaped(std::string_view text)
{
    std::string out;
    for (const char c : printable(text)) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        case '\n':
            out += "&#10;"; // a bare one in an attribute would be read as a space
            break;
        default:
            out += c;
        }
    }
    return out;
}

double seconds(Micros duration)
{
    return static_cast<double>(duration.count()) / 1e6;
}

std::string element(std::string_view tag, std::string_view type, std::string_view message, std::string_view text)
{
    return fmt::format("      <{} type=\"{}\" message=\"{}\">{}</{}>\n", tag, type, escaped(message), escaped(text), tag);
}

std::string testCase(const JudgedFile& file, const TestResult& test)
{
    std::string body;
    const bool permitted = test.verdict == Verdict::Accepted || isPermitted(file, test.verdict);
    if (test.verdict == Verdict::Skipped || test.verdict == Verdict::Cancelled) {
        body = "      <skipped/>\n";
    } else if (test.verdict == Verdict::JudgeError) {
        body = element("error", name(test.verdict), test.message, test.errorOutput);
    } else if (!permitted) {
        body = element("failure", name(test.verdict), test.message, test.errorOutput);
    }
    return fmt::format("    <testcase classname=\"{}\" name=\"{}\" time=\"{:.6f}\">\n{}    </testcase>\n", escaped(file.label),
                       escaped(test.name), seconds(test.outcome.cpu), body);
}

/// The file as a whole: the only case that fails when a wrong program passes every test.
std::string verdictCase(const JudgedFile& file, const Judged& judged)
{
    std::string body;
    const SubmissionResult result = judged.result.value_or(SubmissionResult{});
    if (result.verdict == Verdict::JudgeError) {
        body = element("error", name(result.verdict), result.message, {});
    } else if (!asExpected(file, judged)) {
        const std::string message = fmt::format("expected {}, got {}", expectation(file), shortName(result.verdict));
        body = element("failure", name(result.verdict), message, result.message);
    }
    return fmt::format("    <testcase classname=\"{}\" name=\"verdict\" time=\"0\">\n{}    </testcase>\n", escaped(file.label),
                       body);
}

std::size_t count(std::string_view text, std::string_view tag)
{
    std::size_t n = 0;
    for (std::size_t at = text.find(tag); at != text.npos; at = text.find(tag, at + tag.size())) {
        ++n;
    }
    return n;
}

/// Counted in the text, so that the figures cannot disagree with it: escaped text holds no "<".
std::string counts(std::string_view cases)
{
    return fmt::format("tests=\"{}\" failures=\"{}\" errors=\"{}\" skipped=\"{}\"", count(cases, "<testcase "),
                       count(cases, "<failure "), count(cases, "<error "), count(cases, "<skipped/>"));
}

std::string suite(const Problem& problem, const JudgedFile& file, const Judged& judged)
{
    std::string cases;
    Micros total{0};
    for (const TestResult& test : judged.tests) {
        cases += testCase(file, test);
        total += test.outcome.cpu;
    }
    cases += verdictCase(file, judged);
    return fmt::format("  <testsuite name=\"{}: {}\" {} time=\"{:.6f}\">\n{}  </testsuite>\n", escaped(problem.id),
                       escaped(file.label), counts(cases), seconds(total), cases);
}

} // namespace

void JunitReport::end(const Tally& tally)
{
    std::string suites;
    for (std::size_t i = 0; i < m_plan.files.size(); ++i) {
        suites += suite(*m_plan.problem, m_plan.files[i], tally[i]);
    }
    m_xml = fmt::format("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"arena\" {}>\n{}</testsuites>\n",
                        counts(suites), suites);
}

} // namespace ca::cli
