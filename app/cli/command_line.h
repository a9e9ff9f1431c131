// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The words after "arena" as options. The same description prints the help and writes the shells' completions.
#pragma once

#include "app/cli/options.h"

#include <functional>
#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace CLI {
class App;
}

namespace ca::cli {

/// Why there is nothing to do: help or the version was asked for (exit code 0), or the words make no sense (2).
struct NothingToDo {
    int exitCode = 0;
    std::string text;
};

class CommandLine {
public:
    CommandLine();
    ~CommandLine();
    CommandLine(const CommandLine&) = delete;
    CommandLine& operator=(const CommandLine&) = delete;

    /// Once.
    [[nodiscard]] std::variant<Invocation, NothingToDo> parse(int argc, const char* const* argv);

    [[nodiscard]] const CLI::App& description() const { return *m_app; }

private:
    struct Choices;

    void addGlobals(CLI::App& app);
    void addJudge();
    void addRun();
    void addImages();
    void addDoctor();
    void addBench();
    void addProblems();
    void addCompletions();
    [[nodiscard]] Invocation invocation() const;

    std::unique_ptr<CLI::App> m_app;
    std::unique_ptr<Choices> m_chosen;
};

} // namespace ca::cli
