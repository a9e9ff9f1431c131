// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A problem as the engine and the faces see it: what the package reader makes of a folder.
#pragma once

#include "core/model/content.h"
#include "core/model/limits.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace ca {

/// The default checker's flags, by the names of the package format.
struct CheckerOptions {
    bool caseSensitive = false;
    bool spaceChangeSensitive = false;
    std::optional<double> floatAbsolute;
    std::optional<double> floatRelative;

    bool operator==(const CheckerOptions&) const = default;
};

struct TestCase {
    std::string name; // base name in the package: "sample/1", "secret/07-max"
    bool sample = false;
    Content input;
    Content answer;
    std::optional<CheckerOptions> checker; // overrides the problem's

    bool operator==(const TestCase&) const = default;
};

struct Problem {
    std::string id; // the folder's name
    std::string title;
    std::string difficulty; // "easy", "medium", "hard" or empty
    std::vector<std::string> tags;
    std::filesystem::path folder;
    Limits limits;
    bool limitsGiven = false; // the package states a time limit; otherwise ours is a default
    Bytes codeLimit = kib(128);
    CheckerOptions checker;
    std::vector<TestCase> tests;

    bool operator==(const Problem&) const = default;
};

} // namespace ca
