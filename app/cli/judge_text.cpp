// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/cli/judge_text.h"

#include "app/cli/printable.h"
#include "core/base/unique_fd.h"

#include <algorithm>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace ca::cli {

namespace {

constexpr std::size_t kBlockMargin = 11;
constexpr std::size_t kHead = 16 * 1024; // of a file that an excerpt is made from

struct Head {
    std::string bytes;
    Bytes whole;
};

/// The beginning of a content; a test's input may be a file of hundreds of megabytes.
Head headOf(const Content& content)
{
    if (content.text()) {
        return {content.text()->substr(0, kHead), Bytes{content.text()->size()}};
    }
    const UniqueFd fd(::open(content.file().c_str(), O_RDONLY | O_CLOEXEC));
    struct stat info = {};
    if (!fd || ::fstat(fd.get(), &info) != 0) {
        return {};
    }
    std::string bytes(std::min<std::size_t>(kHead, static_cast<std::size_t>(info.st_size)), '\0');
    const ssize_t n = ::read(fd.get(), bytes.data(), bytes.size());
    bytes.resize(static_cast<std::size_t>(std::max<ssize_t>(n, 0)));
    return {std::move(bytes), Bytes{static_cast<std::uint64_t>(info.st_size)}};
}

std::string points(double score, std::optional<double> most)
{
    return most ? fmt::format("{:g} of {:g} points", score, *most) : fmt::format("{:g} points", score);
}

/// The talk of an interactive test, in the marks of the package format: '<' for what the program was told, '>' for what it said.
std::string dialogue(const std::vector<Utterance>& conversation)
{
    std::string out;
    for (const Utterance& said : conversation) {
        std::string_view rest = said.bytes;
        while (!rest.empty()) {
            const std::size_t end = std::min(rest.find('\n'), rest.size());
            out += fmt::format("{} {}\n", said.fromProgram ? '>' : '<', rest.substr(0, end));
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    }
    return out;
}

ExcerptBounds boundsFor(const Console& console)
{
    return {8, std::max<std::size_t>(console.traits().width, 40) - kBlockMargin};
}

std::string headBlock(const Console& console, std::string_view name, const Head& head)
{
    return block(console, name, head.whole == Bytes{} ? "(nothing)" : excerpt(head.bytes, head.whole, boundsFor(console)));
}

} // namespace

std::string sandboxSentence(const SandboxInfo& sandbox)
{
    std::vector<std::string_view> hard;
    std::vector<std::string_view> soft;
    (sandbox.hardMemory ? hard : soft).emplace_back("memory");
    (sandbox.hardCpu ? hard : soft).emplace_back("CPU time");
    (sandbox.hardProcesses ? hard : soft).emplace_back("processes");
    std::string sentence = fmt::format("Sandbox: {} ({})", sandbox.kind, printableLine(sandbox.detail));
    if (!hard.empty()) {
        sentence += fmt::format("; hard limits: {}", fmt::join(hard, ", "));
    }
    if (!soft.empty()) {
        sentence += fmt::format("; soft limits, by sampling: {}", fmt::join(soft, ", "));
    }
    return sentence;
}

Style styleOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Accepted:
        return Style::Good;
    case Verdict::Skipped:
    case Verdict::Cancelled:
        return Style::Faint;
    case Verdict::JudgeError:
        return Style::Warn;
    default:
        return Style::Bad;
    }
}

std::string sign(const Console& console, Verdict verdict)
{
    const bool unicode = console.traits().unicode;
    const Style style = styleOf(verdict);
    switch (style) {
    case Style::Good:
        return console.paint(style, unicode ? "✓" : "+");
    case Style::Faint:
        return console.paint(style, unicode ? "·" : "-");
    case Style::Warn:
        return console.paint(style, "!");
    default:
        return console.paint(style, unicode ? "✗" : "x");
    }
}

std::string testLine(const Console& console, const TestResult& result, std::size_t nameColumns)
{
    std::string line = fmt::format("{} {} {}", sign(console, result.verdict),
                                   console.paint(styleOf(result.verdict), fmt::format("{:<4}", shortName(result.verdict))),
                                   padded(fitted(printableLine(result.name), nameColumns), nameColumns));
    if (styleOf(result.verdict) != Style::Faint) {
        line += fmt::format("  {:>8}  {:>9}", readable(result.outcome.cpu), readable(result.outcome.memory));
    }
    if (!result.message.empty() && result.verdict != Verdict::Accepted) {
        line += "  " + printableLine(result.message);
    }
    return line;
}

std::string block(const Console& console, std::string_view name, std::string_view lines)
{
    std::string out;
    std::string_view label = name;
    while (!lines.empty()) {
        const std::size_t end = std::min(lines.find('\n'), lines.size());
        if (!out.empty()) {
            out += '\n';
        }
        out += console.paint(Style::Faint, fmt::format("{:>8} | ", label));
        out += lines.substr(0, end);
        label = "";
        lines.remove_prefix(std::min(end + 1, lines.size()));
    }
    return out;
}

std::string testExcerpts(const Console& console, const TestCase& test, const TestResult& result)
{
    if (result.verdict == Verdict::Accepted || styleOf(result.verdict) == Style::Faint) {
        return {};
    }
    std::string out = headBlock(console, "input", headOf(test.input));
    if (!result.conversation.empty()) {
        const std::string talk = dialogue(result.conversation);
        out += "\n" + headBlock(console, "talk", {talk, Bytes{talk.size()}});
    } else if (result.verdict == Verdict::WrongAnswer) {
        out += "\n" + headBlock(console, "expected", headOf(test.answer));
    }
    if (result.conversation.empty() && (result.verdict == Verdict::WrongAnswer || !result.output.empty())) {
        const Bytes kept{result.output.size()};
        out += "\n"
            + headBlock(console, "output",
                        {result.output, result.outputClipped ? std::max(result.outcome.stdoutBytes, kept) : kept});
    }
    if (!result.errorOutput.empty()) {
        out += "\n" + headBlock(console, "stderr", {result.errorOutput, Bytes{result.errorOutput.size()}});
    }
    return out;
}

std::string groupLines(const Console& console, const Problem& problem, const SubmissionResult& result)
{
    std::string out;
    for (const GroupResult& group : result.groups) {
        const std::string& name = problem.groups[group.group].name;
        if (!group.score || !name.starts_with("secret/")) {
            continue;
        }
        out += fmt::format("{}{} {}: {}", out.empty() ? "" : "\n", sign(console, group.verdict),
                           printableLine(name.substr(name.find('/') + 1)), points(*group.score, group.maxScore));
    }
    return out;
}

std::string summaryLine(const Console& console, const SubmissionResult& result)
{
    std::string line =
        fmt::format("{} {}", sign(console, result.verdict), console.paint(styleOf(result.verdict), title(result.verdict)));
    if (!result.message.empty()) {
        line += ": " + printableLine(result.message);
    }
    if (result.verdict != Verdict::Accepted) {
        line += fmt::format(" (decided by {})", name(result.decidedBy));
    }
    if (result.score) {
        line += "; " + points(*result.score, result.maxScore);
    }
    line += fmt::format("; {} of {} tests passed", result.passed, result.total);
    if (result.slowestCpu.count() > 0) {
        line += fmt::format(", slowest {}, peak {}", readable(result.slowestCpu), readable(result.peakMemory));
    }
    return result.attempts > 1 ? line + fmt::format(", judged in attempt {}", result.attempts) : line;
}

} // namespace ca::cli
