// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// A problem's samples the way they are shown: as text, as calls, as a conversation.
#pragma once

#include "core/model/problem.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ca {

struct SampleUtterance {
    bool fromProgram = false;
    std::string text;

    bool operator==(const SampleUtterance&) const = default;
};

struct Sample {
    std::optional<std::size_t> test; // into Problem::tests; none: it is only shown
    std::string input;               // what is copied
    std::string output;
    std::string shownInput; // what is shown: shortened, or as values with names
    std::string shownOutput;
    bool calls = false; // shownInput are calls with what they return, there is no output
    std::vector<SampleUtterance> conversation;

    bool operator==(const Sample&) const = default;
};

/// Reads files: not for the thread that paints. What cannot be read is shown as the reason why.
[[nodiscard]] std::vector<Sample> readSamples(const Problem& problem);

/// "nums = [2, 7], target = 9" from {"nums":[2,7],"target":9}; the text itself when it is something else.
[[nodiscard]] std::string namedValues(std::string_view json);
/// "put(1, 1)" and "get(1) → 1", a line each, from the calls of a class and its answers.
[[nodiscard]] std::optional<std::string> callLines(std::string_view input, std::string_view answers);
/// Lines that begin with '<' and '>' of a conversation.
[[nodiscard]] std::vector<SampleUtterance> utterances(std::string_view text);

} // namespace ca
