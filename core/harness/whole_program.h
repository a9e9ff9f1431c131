// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A function and its driver as one source file: for servers and services that know nothing but programs, which read the standard input
// and print. What the input and the output look like is the harness' contract (harness.h): one JSON object of named arguments, one
// JSON value, compact unless another style is asked for. The original's own tests are written the same way.
//
// The driver is smaller and says less than the one of driverProgram(): there is no report for the judge, mistakes are told on stderr, and
// the exit code is 1 after them. The user's code comes first and its lines keep their numbers, unless a line has to be in front of it.
#pragma once

#include "core/base/result.h"
#include "core/harness/answer_style.h"
#include "core/model/signature.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace ca {

struct WholeProgram {
    std::string source;
    std::size_t linesBefore = 0; // lines of ours in front of the user's first

    bool operator==(const WholeProgram&) const = default;
};

/// By our language ids. Of python, javascript, java and cpp, which every server knows.
[[nodiscard]] bool hasWholeProgram(std::string_view language);

/// Unsupported: the language has no such driver. A solution that is broken makes a program that is broken in the same way.
/// Java: started by class Solution in Solution.java, or by class Main in Main.java.
[[nodiscard]] Result<WholeProgram> wholeProgram(const Signature& signature, std::string_view language, std::string_view solution,
                                                 const AnswerStyle& style = {});

/// What a compiler or an interpreter says about the program, in lines of the user's file.
[[nodiscard]] std::string inUsersLines(std::string_view messages, std::size_t linesBefore);

} // namespace ca
