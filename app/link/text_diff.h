// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Where an output parts from the expected one, for showing. Pure, and bounded in time and memory whatever it is given.
//
// Lines are matched first, then the words of lines that stand against each other. What counts as equal is what counts for the
// checker: its options on case, space and numbers hold here too. When two texts have too little in common to be matched within
// the effort, the n-th line is held against the n-th: never wrong, only less telling.
#pragma once

#include "core/model/problem.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace ca {

/// A piece of a text, in bytes.
struct TextSpan {
    std::size_t begin = 0;
    std::size_t length = 0;

    bool operator==(const TextSpan&) const = default;
};

struct TextDiff {
    std::vector<TextSpan> expected; // what the output lacks, in order
    std::vector<TextSpan> actual; // what it has instead
    std::optional<std::size_t> firstLine; // of the expected text, 1-based; none when the texts agree
    bool thorough = true; // false: the effort was used up

    bool operator==(const TextDiff&) const = default;
};

struct DiffOptions {
    CheckerOptions equal;
    bool actualClipped = false; // its end was cut off: what the expected one has beyond is not missing
    std::size_t effort = 3'000'000; // comparisons
};

[[nodiscard]] TextDiff diffTexts(std::string_view expected, std::string_view actual, const DiffOptions& options = {});

} // namespace ca
