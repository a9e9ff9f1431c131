// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Which files are a test's input and its answer, when there is nothing to tell but their names.
#pragma once

#include <string>
#include <vector>

namespace ca {

struct TestPair {
    std::string input;  // names as they came
    std::string answer;
    std::string name;   // for the package: "01", "02-subtask1-big"
    bool sample = false; // something in its name says so

    bool operator==(const TestPair&) const = default;
};

struct PairedTests {
    std::vector<TestPair> pairs; // in natural order: 2 before 10
    std::vector<std::string> left; // files that belong to no pair
    std::vector<std::string> notes; // where a choice was made

    bool operator==(const PairedTests&) const = default;
};

/// Knows 1.in/1.out, 01.in/01.ans, input1.txt/output1.txt, in1/out1, a.in.3/a.out.3, input/3.txt and output/3.txt, x.inp/x.sol,
/// 01 and 01.a, in any mixture of capital letters.
[[nodiscard]] PairedTests pairTests(const std::vector<std::string>& files);

/// 2 before 10, "a2b" before "a10b".
[[nodiscard]] bool naturallyLess(std::string_view a, std::string_view b);

} // namespace ca
