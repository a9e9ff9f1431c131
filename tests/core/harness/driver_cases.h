// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What drivers are held to, as data: tasks that every language solves, and each language's own mistakes.
#pragma once

#include "core/model/signature.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace ca::harness_cases {

/// A signature, an input and the one right output. Every language has a solution of the same name.
struct Task {
    const char* name;
    std::vector<const char*> signature; // lines of the notation: one, or those of a class
    const char* input;
    const char* output;
};
[[nodiscard]] const std::vector<Task>& tasks();

/// Something a user may do, and what has to come of it.
struct Habit {
    const char* name;
    std::vector<const char*> signature;
    const char* source;
    const char* input;
    const char* output = "";            // exact but for white space at the ends
    const char* mistake = "";           // exact
    int exitCode = 0;
    std::vector<const char*> errors = {}; // each must be in stderr, or in what the compiler says
    bool compiles = true;
};

struct LanguageCases {
    const char* language;
    std::map<std::string_view, const char*> solutions; // by Task::name
    std::vector<Habit> habits;
};
[[nodiscard]] LanguageCases pythonCases();
[[nodiscard]] LanguageCases javascriptCases();
[[nodiscard]] LanguageCases rubyCases();
[[nodiscard]] LanguageCases cppCases();
[[nodiscard]] LanguageCases cpp17Cases();
[[nodiscard]] LanguageCases javaCases();
[[nodiscard]] LanguageCases goCases();
[[nodiscard]] LanguageCases rustCases();
[[nodiscard]] LanguageCases cCases();

/// Of notation that is right.
[[nodiscard]] Signature signatureOf(const std::vector<const char*>& lines);

} // namespace ca::harness_cases
