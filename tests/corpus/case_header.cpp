// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "tests/corpus/case_header.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>

#include <fmt/format.h>

namespace ca::corpus {

namespace {

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r");
    if (first == std::string_view::npos) {
        return {};
    }
    return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    for (std::size_t start = 0; start <= text.size();) {
        const std::size_t end = std::min(text.find(separator, start), text.size());
        if (const std::string_view part = trimmed(text.substr(start, end - start)); !part.empty()) {
            parts.push_back(part);
        }
        start = end + 1;
    }
    return parts;
}

/// "300ms" with the units {"ms", 1000}: microseconds; "64MiB": bytes; "32": itself.
Result<std::uint64_t> parseAmount(std::string_view text)
{
    struct Unit {
        std::string_view name;
        std::uint64_t factor;
    };
    static constexpr std::array kUnits{Unit{"", 1},          Unit{"us", 1},         Unit{"ms", 1000},
                                       Unit{"s", 1'000'000}, Unit{"KiB", 1U << 10}, Unit{"MiB", 1U << 20}};
    std::uint64_t number = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    const std::string_view unit(end, static_cast<std::size_t>(text.data() + text.size() - end));
    const auto* const known = std::find_if(kUnits.begin(), kUnits.end(), [&](const Unit& u) { return u.name == unit; });
    if (problem != std::errc{} || known == kUnits.end()) {
        return fail(Fault::BadInput, fmt::format("'{}' is not an amount", text));
    }
    return number * known->factor;
}

using LimitSetter = void (*)(Limits&, std::uint64_t);
struct LimitName {
    std::string_view name;
    LimitSetter set;
};
constexpr std::array kLimitNames{
    LimitName{"cpu", [](Limits& l, std::uint64_t v) { l.cpu = Micros(v); }},
    LimitName{"wall", [](Limits& l, std::uint64_t v) { l.wall = Micros(v); }},
    LimitName{"memory", [](Limits& l, std::uint64_t v) { l.memory = Bytes(v); }},
    LimitName{"output", [](Limits& l, std::uint64_t v) { l.output = Bytes(v); }},
    LimitName{"stack", [](Limits& l, std::uint64_t v) { l.stack = Bytes(v); }},
    LimitName{"fileSize", [](Limits& l, std::uint64_t v) { l.fileSize = Bytes(v); }},
    LimitName{"processes", [](Limits& l, std::uint64_t v) { l.processes = static_cast<std::uint32_t>(v); }},
    LimitName{"files", [](Limits& l, std::uint64_t v) { l.openFiles = static_cast<std::uint32_t>(v); }},
};

const LimitName* findLimit(std::string_view name)
{
    const auto* const found =
        std::find_if(kLimitNames.begin(), kLimitNames.end(), [&](const LimitName& l) { return l.name == name; });
    return found == kLimitNames.end() ? nullptr : found;
}

Result<int> hexDigits(std::string_view text)
{
    int value = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value, 16);
    if (problem != std::errc{} || text.size() != 2 || end != text.data() + text.size()) {
        return fail(Fault::BadInput, fmt::format("'\\x{}' is not a byte", text));
    }
    return value;
}

/// Text with \n, \\ and \xHH; or "@filler 1000", so many letters.
Result<std::string> parseText(std::string_view text)
{
    constexpr std::string_view kFiller = "@filler ";
    if (text.substr(0, kFiller.size()) == kFiller) {
        return parseAmount(text.substr(kFiller.size())).map([](std::uint64_t n) { return std::string(n, 'x'); });
    }
    std::string bytes;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\\') {
            bytes += text[i];
            continue;
        }
        const char kind = ++i < text.size() ? text[i] : ' ';
        if (kind == 'x') {
            const auto byte = hexDigits(text.substr(i + 1, 2));
            if (!byte) {
                return fail(byte.error());
            }
            bytes += static_cast<char>(*byte);
            i += 2;
        } else if (kind == 'n' || kind == '\\') {
            bytes += kind == 'n' ? '\n' : '\\';
        } else {
            return fail(Fault::BadInput, fmt::format("'\\{}' is not an escape", kind));
        }
    }
    return bytes;
}

std::optional<DecidedBy> decidedByFromName(std::string_view text)
{
    for (int i = 0; i <= static_cast<int>(DecidedBy::Policy); ++i) {
        if (name(static_cast<DecidedBy>(i)) == text) {
            return static_cast<DecidedBy>(i);
        }
    }
    return std::nullopt;
}

Result<Permitted> parsePermitted(std::string_view text)
{
    if (text == "contained") {
        return Permitted{Verdict::Accepted, DecidedBy::Checker};
    }
    const std::size_t slash = text.find('/');
    const auto verdict = verdictFromName(text.substr(0, slash));
    const auto by = slash == std::string_view::npos ? std::nullopt : decidedByFromName(text.substr(slash + 1));
    if (!verdict || (slash != std::string_view::npos && !by)) {
        return fail(Fault::BadInput, fmt::format("'{}' is not a verdict", text));
    }
    return Permitted{*verdict, by};
}

Result<void> parseScriptWord(std::string_view word, Script& script)
{
    struct Stop {
        std::string_view name;
        StopCause cause;
    };
    static constexpr std::array kStops{Stop{"cpu-limit", StopCause::CpuLimit}, Stop{"wall-limit", StopCause::WallLimit},
                                       Stop{"memory-limit", StopCause::MemoryLimit},
                                       Stop{"output-limit", StopCause::OutputLimit}};
    if (constexpr std::string_view kCompile = "compile-"; word.substr(0, kCompile.size()) == kCompile) {
        script.ofCompiler = true;
        word.remove_prefix(kCompile.size());
    }
    if (const auto* const stop = std::find_if(kStops.begin(), kStops.end(), [&](const Stop& s) { return s.name == word; });
        stop != kStops.end()) {
        script.outcome.stop = stop->cause;
        return {};
    }
    if (word == "says=other" || word == "says=nothing") {
        script.says = word == "says=other" ? Script::Says::Other : Script::Says::Nothing;
        return {};
    }
    const std::size_t equals = word.find('=');
    const std::string_view field = word.substr(0, equals);
    const auto value = parseAmount(equals == std::string_view::npos ? "" : word.substr(equals + 1));
    if (!value || (field != "exit" && field != "signal" && field != "oom")) {
        return fail(Fault::BadInput, fmt::format("'{}' is nothing that a scripted sandbox can measure", word));
    }
    if (field == "exit") {
        script.outcome.exitCode = static_cast<int>(*value);
    } else if (field == "oom") {
        script.outcome.oomKills = static_cast<std::uint32_t>(*value);
    } else {
        script.outcome.signal = static_cast<int>(*value);
        script.outcome.stop = script.outcome.stop == StopCause::Exited ? StopCause::Signalled : script.outcome.stop;
    }
    return {};
}

Result<void> parseField(std::string_view key, std::string_view value, CaseHeader& header)
{
    if (key == "expect") {
        for (const std::string_view alternative : split(value, '|')) {
            const auto permitted = parsePermitted(alternative);
            if (!permitted) {
                return fail(permitted.error());
            }
            header.permitted.push_back(*permitted);
        }
    } else if (key == "limits" || key == "compile-limits") {
        return LimitChanges::parse(value).map(
            [&](LimitChanges changes) { (key == "limits" ? header.limits : header.compileLimits) = std::move(changes); });
    } else if (key == "input") {
        return parseText(value).map([&](std::string text) { header.inputs.push_back(std::move(text)); });
    } else if (key == "answer") {
        return parseText(value).map([&](std::string text) { header.answer = std::move(text); });
    } else if (key == "tests") {
        return parseAmount(value).map([&](std::uint64_t n) { header.tests = static_cast<int>(n); });
    } else if (key == "compiles" && value == "itself") {
        header.compilesItself = true;
    } else if (key == "message") {
        header.message = value;
    } else if (key == "scripted") {
        for (const std::string_view word : split(value, ' ')) {
            if (auto parsed = parseScriptWord(word, header.script); !parsed) {
                return parsed;
            }
        }
    } else {
        return fail(Fault::BadInput, fmt::format("'{}: {}' is not known", key, value));
    }
    return {};
}

/// "expect" of "expect: Accepted"; empty when the line is prose.
std::string_view keyOf(std::string_view line)
{
    const std::size_t colon = line.find(':');
    const bool isKey = colon != std::string_view::npos && (colon + 1 == line.size() || line[colon + 1] == ' ')
        && std::all_of(line.begin(), line.begin() + static_cast<std::ptrdiff_t>(colon),
                       [](char c) { return std::islower(static_cast<unsigned char>(c)) != 0 || c == '-'; });
    return isKey ? line.substr(0, colon) : std::string_view{};
}

} // namespace

Result<LimitChanges> LimitChanges::parse(std::string_view text)
{
    LimitChanges changes;
    for (const std::string_view word : split(text, ' ')) {
        const std::size_t equals = word.find('=');
        const auto value = parseAmount(equals == std::string_view::npos ? "" : word.substr(equals + 1));
        if (!value || findLimit(word.substr(0, equals)) == nullptr) {
            return fail(Fault::BadInput, fmt::format("'{}' is not a limit", word));
        }
        changes.m_changes.push_back({std::string(word.substr(0, equals)), *value});
    }
    return changes;
}

Limits LimitChanges::appliedTo(Limits limits) const
{
    for (const Change& change : m_changes) {
        findLimit(change.name)->set(limits, change.value);
    }
    return limits;
}

Result<CaseHeader> parseCaseHeader(std::string_view source, const Language& language)
{
    constexpr std::string_view kByteOrderMark = "\xef\xbb\xbf";
    if (source.substr(0, kByteOrderMark.size()) == kByteOrderMark) {
        source.remove_prefix(kByteOrderMark.size());
    }
    const std::string_view comment = language.lexical.lineComments.front();
    CaseHeader header;
    while (source.substr(0, comment.size()) == comment) {
        const std::size_t end = std::min(source.find('\n'), source.size());
        const std::string_view line = trimmed(source.substr(comment.size(), end - comment.size()));
        if (const std::string_view key = keyOf(line); !key.empty()) {
            if (auto parsed = parseField(key, trimmed(line.substr(key.size() + 1)), header); !parsed) {
                return fail(std::move(parsed.error()));
            }
        }
        source.remove_prefix(std::min(end + 1, source.size()));
    }
    if (header.permitted.empty()) {
        return fail(Fault::BadInput, "the header has no line 'expect: ...'");
    }
    return header;
}

} // namespace ca::corpus
