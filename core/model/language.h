// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A programming language as data: one record of languages.json. Adding a language is adding a record.
#pragma once

#include "core/model/limits.h"

#include <optional>
#include <string>
#include <vector>

namespace ca {

/// How to run a command in the sandbox. In arguments the engine replaces {source} by sourceFile and {memory_mb} by the memory
/// limit in MiB, rounded down.
struct LanguageCommand {
    std::vector<std::string> argv;
    Limits limits; // for compile: all of it; for run: only processes, openFiles and stack count, the rest is the problem's

    bool operator==(const LanguageCommand&) const = default;
};

/// A pattern that the code policy advises against, matched on tokens outside comments and strings.
struct PolicyRule {
    std::vector<std::string> tokens; // consecutive tokens, "*" stands for any one
    std::string reason;

    bool operator==(const PolicyRule&) const = default;
};

/// Enough of a language's lexical form to find comments and strings.
struct LexicalForm {
    std::vector<std::string> lineComments;                      // "//", "#"
    std::vector<std::pair<std::string, std::string>> blockComments; // {"/*","*/"}
    std::vector<std::string> stringQuotes;                      // longest first: "\"\"\"", "'", "`"
    char escape = '\\';
    bool directivesAreCode = false;                             // '#' begins a directive, not a comment (C, C++)
    std::vector<std::string> rawQuotes;                         // of stringQuotes, those in which escape means nothing: Go's "`"
    std::vector<std::pair<std::string, std::string>> embedded;  // code in strings, up to "}": {"`","${"}, {"f\"","{"}, {"\"","#{"}

    bool operator==(const LexicalForm&) const = default;
};

struct Language {
    std::string id;      // "python"
    std::string name;    // "Python 3"
    std::vector<std::string> extensions; // "py", the first is the one we write
    std::string sourceFile;              // the name in the sandbox: "solution.py"
    std::string image;                   // "codearena/python", its recipe is sandbox/images/python/; several languages may share one
    std::optional<LanguageCommand> compile;
    LanguageCommand run;
    std::vector<std::string> env;        // added to the fixed clean environment
    std::vector<std::string> version;    // prints the toolchain's version
    std::vector<std::string> needs;      // programs the embedded sandbox must find in /usr
    std::string selfTest;                // a file beside the image's recipe that reads "2 3" and prints "5"
    LexicalForm lexical;
    std::vector<PolicyRule> policy;

    bool operator==(const Language&) const = default;
};

} // namespace ca
