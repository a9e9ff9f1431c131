// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/harness/whole_program.h"

#include "core/harness/whole_source.h"

#include <algorithm>
#include <array>
#include <charconv>

#include <fmt/format.h>

namespace ca {

namespace {

struct Entry {
    std::string_view language;
    WholeProgram (*join)(const Signature&, std::string_view, const AnswerStyle&);
};

constexpr std::array kJoiners{
    Entry{"python", wholePython},
    Entry{"javascript", wholeJavaScript},
    Entry{"java", wholeJava},
    Entry{"cpp", wholeCpp},
    Entry{"cpp17", wholeCpp},
};

const Entry* find(std::string_view language)
{
    const auto* entry = std::find_if(kJoiners.begin(), kJoiners.end(), [&](const Entry& each) { return each.language == language; });
    return entry == kJoiners.end() ? nullptr : entry;
}

bool isDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}

/// A number that says a line: "line 12" of Python, "solution.cpp:12:" of most, " 12 |" before the line that gcc shows.
bool isLine(std::string_view text, std::size_t begin, std::size_t end)
{
    const std::string_view before = text.substr(0, begin);
    constexpr std::array<std::string_view, 4> kFiles{".py:", ".js:", ".java:", ".cpp:"};
    if (before.ends_with(" line ")
        || std::any_of(kFiles.begin(), kFiles.end(), [&](std::string_view file) { return before.ends_with(file); })) {
        return true;
    }
    const std::string_view line = before.substr(before.rfind('\n') + 1);
    return line.find_first_not_of(' ') == std::string_view::npos && text.substr(end).starts_with(" |");
}

} // namespace

bool hasWholeProgram(std::string_view language)
{
    return find(language) != nullptr;
}

Result<WholeProgram> wholeProgram(const Signature& signature, std::string_view language, std::string_view solution, const AnswerStyle& style)
{
    const Entry* entry = find(language);
    if (entry == nullptr) {
        return fail(Fault::BadInput, fmt::format("a function in {} cannot be made a program of one file", language),
                    "Python, JavaScript, Java and C++ can.");
    }
    return entry->join(signature, solution, style);
}

std::string inUsersLines(std::string_view messages, std::size_t linesBefore)
{
    std::string text;
    for (std::size_t at = 0; at < messages.size();) {
        std::size_t end = at;
        while (end < messages.size() && isDigit(messages[end])) {
            ++end;
        }
        std::size_t line = 0;
        const bool fits = end > at && std::from_chars(messages.data() + at, messages.data() + end, line).ec == std::errc();
        if (fits && line > linesBefore && isLine(messages, at, end)) {
            text += std::to_string(line - linesBefore);
        } else {
            end = std::max(end, at + 1);
            text += messages.substr(at, end - at);
        }
        at = end;
    }
    return text;
}

} // namespace ca
