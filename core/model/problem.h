// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A problem as the engine and the faces see it: what the package reader makes of a folder.
#pragma once

#include "core/model/content.h"
#include "core/model/limits.h"
#include "core/model/signature.h"

#include <cstddef>
#include <filesystem>
#include <map>
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

/// A file of a package that a program needs beside it.
struct PackagedFile {
    std::string path; // relative to where it is put, separated by '/'
    Content content;

    bool operator==(const PackagedFile&) const = default;
};

/// A program that a package brings along: a validator, a generator. A single file, or a folder of them.
struct PackagedProgram {
    std::string name; // in the package: "output_validator", "input_validators/check.py"
    std::vector<PackagedFile> files;
    std::string entry; // of files: the one to compile or run, whose extension tells the language; "run" for a script
    bool build = false; // has a script named build, to be run first

    bool operator==(const PackagedProgram&) const = default;
};

struct TestCase {
    std::string name; // base name in the package: "sample/1", "secret/07-max"
    bool sample = false;
    Content input;
    Content answer;
    std::optional<CheckerOptions> checker; // overrides the problem's
    std::size_t group = 0; // into Problem::groups
    std::vector<std::string> programArguments;
    std::vector<std::string> validatorArguments;      // of a custom output validator
    std::vector<std::string> inputValidatorArguments; // of each, unless the next says which
    std::map<std::string, std::vector<std::string>> argumentsOfInputValidators; // by name; those not named get none
    std::vector<PackagedFile> files;                  // in the program's working folder
    bool fullFeedback = false; // the user may see input, output and answer
    std::string hint;        // for the user who failed this test
    std::string description; // of what it tests
    std::optional<Content> shownInput;   // samples: what the statement shows instead of input and answer
    std::optional<Content> shownAnswer;
    std::optional<Content> conversation; // samples of interactive problems: lines that begin with '<' (to the program) or '>'

    bool operator==(const TestCase&) const = default;
};

/// How the results of a group's members, tests and groups, make its score.
enum class ScoreRule : std::uint8_t { PassFail, Sum, Minimum, Maximum, Average };
/// And its verdict.
enum class VerdictRule : std::uint8_t { FirstError, WorstError, AlwaysAccept };

/// A folder of test data. One struct for both versions of the format: the reader fills in what each leaves unsaid.
struct TestGroup {
    std::string name;                   // "" for data itself, "sample", "secret", "secret/2-large"
    std::optional<std::size_t> parent;  // none for data itself, which is groups[0]
    ScoreRule scoring = ScoreRule::Sum;
    VerdictRule verdict = VerdictRule::FirstError;
    std::optional<double> maxScore;     // 2025-09: the most that counts; none: unbounded
    double acceptScore = 1;             // legacy: of a test that passed, when the validator gave no score
    double rejectScore = 0;
    std::optional<std::pair<double, double>> range; // legacy: the scores that are possible, ends may be infinite
    std::vector<std::size_t> required; // groups that must have passed, otherwise this one is not run
    bool stopsAtReject = false;         // tests after a failed one in this group are not run
    bool acceptsIfAny = false;          // legacy grader flag accept_if_any_accepted
    bool ignoresSample = false;         // legacy grader flag ignore_sample
    bool fullFeedback = false;          // the user may see each of its tests

    bool operator==(const TestGroup&) const = default;
};

/// A statement or another text in one language.
struct LocalText {
    std::string language; // "en", "pt-BR"
    std::filesystem::path file; // .md, .tex or .pdf

    bool operator==(const LocalText&) const = default;
};

/// How far a time limit lies from what the package's own submissions need.
struct TimeMargins {
    double accepted = 2;   // the slowest accepted one times this is within the limit
    double tooSlow = 1.5;  // and the limit times this is within what the fastest too slow one needs
    double resolution = 1; // seconds: an unstated limit is a multiple of it

    bool operator==(const TimeMargins&) const = default;
};

struct Problem {
    std::string id; // the folder's name
    std::string uuid;
    std::string title;                          // the English one, or the first
    std::map<std::string, std::string> titles;  // by language, when the package says
    std::string difficulty; // "easy", "medium", "hard" or empty
    std::vector<std::string> tags;
    std::string credits; // authors, for people
    std::string source;
    std::string license;
    std::string rightsOwner;
    std::filesystem::path folder;

    // For reading
    std::vector<LocalText> statements;
    std::vector<LocalText> solutions;    // the editorial
    std::vector<std::string> hints;      // Markdown, from gentle to telling
    std::vector<std::filesystem::path> attachments;
    std::map<std::string, std::string> constants; // replaces {{name}} in statements
    std::map<std::string, std::vector<PackagedFile>> templates; // attachments/templates, by our language id or "default"

    // For judging
    bool scoring = false;
    bool lowerIsBetter = false; // legacy: the goal is the smallest score
    bool interactive = false;
    unsigned passes = 1; // more than one: a multi-pass problem
    Limits limits;
    bool limitsGiven = false; // the package states a time limit; otherwise ours is a default
    TimeMargins margins;
    std::optional<Micros> compileTime; // the package's own limits on the compiler
    std::optional<Bytes> compileMemory;
    Bytes codeLimit = kib(128);
    std::vector<std::string> languages; // of the package that are allowed, our ids; empty: all
    std::map<std::string, std::vector<PackagedFile>> includes; // added to submissions, by our language id or "default"
    CheckerOptions checker;
    std::vector<PackagedProgram> validators;      // custom output validators; all must accept
    std::vector<PackagedProgram> inputValidators;
    Limits validatorLimits;
    std::optional<Signature> signature; // of a function problem
    std::vector<TestGroup> groups = std::vector<TestGroup>(1); // never empty: [0] is data itself
    std::vector<TestCase> tests;
    std::vector<Content> moreConversations; // samples that are shown and not judged, like TestCase::conversation

    bool operator==(const Problem&) const = default;
};

} // namespace ca
