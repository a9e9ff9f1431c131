// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Function problems: from a signature to starter code, and from the user's function to a complete program.
//
// The driver's contract, the same in every language:
//   stdin   one JSON object of named arguments (signature.h says its shape)
//   stdout  the answer, one compact JSON value and a newline, and nothing else: what the user's code prints goes to stderr
//   stderr  what the user's code printed, then at most one line for the judge (see CallReport)
//   exit    0 when the call returned; 1 when the code has a mistake that it could not survive (an exception, no such function)
#pragma once

#include "core/base/units.h"
#include "core/model/problem.h"
#include "core/model/signature.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ca {

/// Files for the program's folder and which of them the language's command works on ("{source}").
struct ProgramFiles {
    std::vector<PackagedFile> files;
    std::vector<std::string> sources;

    bool operator==(const ProgramFiles&) const = default;
};

/// By our language ids.
[[nodiscard]] bool hasDriver(std::string_view language);

/// What the editor shows first: idiomatic, complete, compiles as it is. Of a language that has a driver.
[[nodiscard]] std::string starterCode(const Signature& signature, std::string_view language);

/// The user's source beside a generated driver; the user's lines keep their numbers and file name in every message.
[[nodiscard]] ProgramFiles driverProgram(const Signature& signature, std::string_view language, std::string source);

/// What a driver tells the judge on its last line of stderr: "\x1e" and a JSON object {"call_us": 12, "mistake": "..."}, both
/// optional. Programs could forge it; nothing but a message and a figure for the user hangs on it.
struct CallReport {
    std::string errors; // stderr without that line
    std::optional<Micros> callTime; // of the calls alone, without parsing and printing
    std::string mistake; // in the user's terms: "two_sum must return a list of int, but returned None"
};
[[nodiscard]] CallReport readCallReport(std::string_view errors);

} // namespace ca
