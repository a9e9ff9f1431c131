// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What the user asked for: one struct per command, filled by the command line and by nothing else.
#pragma once

#include "app/compose/workshop.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace ca::cli {

struct GlobalOptions {
    SandboxChoice sandbox = SandboxChoice::Auto;
    std::filesystem::path resources;
};

struct JudgeOptions {
    std::filesystem::path problem;
    std::vector<std::filesystem::path> files; // or folders of them
    std::string language; // empty: by extension
    bool json = false;
    std::filesystem::path junit;
    bool samples = false;
    std::vector<std::string> tests; // by name; empty: all
    bool stopAtFirst = false;
    PolicyMode policy = PolicyMode::Warn;
    unsigned jobs = 1;
};

struct RunOptions {
    std::filesystem::path file;
    std::vector<std::string> arguments;
    std::string language;
    double seconds = 10; // of CPU time
    double wallSeconds = 0; // 0: none of ours, a day
    std::uint64_t memoryMib = 256;
};

struct ImagesOptions {
    enum class Action { Build, List, Test, Remove };
    Action action = Action::List;
    std::vector<std::string> languages; // empty: all
    ImageSource source = ImageSource::Debootstrap;
    bool json = false;
};

struct DoctorOptions {
    bool json = false;
};

/// What a server has to bear when it is measured.
struct ServerLoad {
    unsigned users = 50;
    std::chrono::seconds time{120};
    bool withMixture = false; // of languages, after Python alone
};

struct BenchOptions {
    std::vector<std::string> rows; // empty: all
    SandboxChoice sandbox = SandboxChoice::Auto; // Auto: both
    bool quick = false;
    bool json = false;
    ServerLoad server;
};

struct ListProblemsOptions {
    std::vector<std::string> difficulties; // one of these; empty: any
    std::vector<std::string> tags; // all of these
    std::string style; // "program", "function", "interactive"; empty: any
    std::string topic; // of the roadmap
    std::string search; // in name, title and tags
    bool json = false;
};

struct ShowProblemOptions {
    std::string problem; // a folder, or the name of one
    std::optional<std::size_t> hints; // how many; 0: all
    bool editorial = false;
    std::string starter; // a language
};

struct NewProblemOptions {
    std::string problem;
    std::string title;
    std::string function; // notation; empty: a program problem
    std::filesystem::path into;
};

struct ImportProblemsOptions {
    std::vector<std::filesystem::path> sources;
    std::string name; // of the only source
    std::filesystem::path into;
};

struct ExportProblemOptions {
    std::string problem;
    std::filesystem::path output; // empty: <name>.zip here
};

struct GenerateProblemsOptions {
    std::vector<std::string> problems;
    bool check = false;
};

struct VerifyProblemsOptions {
    std::vector<std::string> problems; // or folders of them; empty: the first folder of problems
    unsigned jobs = 2;
    bool strict = false; // warnings count as mistakes
    bool notes = false; // tell what could be better, too
    bool json = false;
};

struct ProblemsOptions {
    std::vector<std::filesystem::path> folders; // instead of the bundled and the user's
    std::variant<ListProblemsOptions, ShowProblemOptions, NewProblemOptions, ImportProblemsOptions, ExportProblemOptions,
                 GenerateProblemsOptions, VerifyProblemsOptions>
        what;
};

enum class Shell { Bash, Zsh, Fish };

struct CompletionsOptions {
    Shell shell = Shell::Bash;
};

struct Invocation {
    GlobalOptions global;
    std::variant<JudgeOptions, RunOptions, ImagesOptions, DoctorOptions, BenchOptions, ProblemsOptions, CompletionsOptions>
        command;
};

} // namespace ca::cli
