// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/cli/problems_words.h"

#include <memory>

#include <CLI/CLI.hpp>

namespace ca::cli {

namespace {

constexpr const char* kExamples = R"(Examples:
  arena problems list --difficulty easy --tag array
  arena problems show two-sum --hints 1
  arena problems show two-sum --starter cpp > two_sum.cpp
  arena problems new longest-walk --function 'longest_walk(steps: int[]) -> int'
  arena problems import contest.zip             a package, or a zip of inputs and answers
  arena problems export two-sum
  arena problems generate two-sum --check       are the tests what the generator makes?)";

using AddGlobals = std::function<void(CLI::App&)>;

/// Describes one action whose options become those of the command when it is named.
class ActionWords {
public:
    ActionWords(CLI::App& problems, ProblemsOptions& options, const AddGlobals& addGlobals)
        : m_problems(problems)
        , m_options(options)
        , m_addGlobals(addGlobals)
    {
    }

    template <class Options, class Describe> void add(const char* name, const char* what, const Describe& describe)
    {
        CLI::App& app = *m_problems.add_subcommand(name, what);
        const auto chosen = std::make_shared<Options>(); // lives as long as the callback
        describe(app, *chosen);
        addFolders(app);
        m_addGlobals(app);
        app.callback([chosen, &options = m_options] { options.what = *chosen; });
    }

    void addFolders(CLI::App& app)
    {
        app.add_option("--problems", m_options.folders,
                       "Folder of problems, instead of the bundled ones and yours; may be given several times")
            ->type_name("DIR")
            ->expected(1)
            ->take_all();
    }

private:
    CLI::App& m_problems;
    ProblemsOptions& m_options;
    const AddGlobals& m_addGlobals;
};

void describeList(CLI::App& app, ListProblemsOptions& options)
{
    app.add_flag("--json", options.json, "One JSON object per problem and line");
    app.add_option("--difficulty", options.difficulties, "Only these: easy, medium, hard")
        ->delimiter(',')
        ->check(CLI::IsMember({"easy", "medium", "hard"}).description({}))
        ->type_name("NAME,...");
    app.add_option("--tag", options.tags, "Only problems with this tag, or with all of these")
        ->delimiter(',')
        ->type_name("TAG,...");
    app.add_option("--style", options.style, "Only problems of this style")
        ->check(CLI::IsMember({"program", "function", "interactive"}).description({}))
        ->type_name("program|function|interactive");
    app.add_option("--topic", options.topic, "Only problems of this topic of the roadmap")->type_name("NAME");
    app.add_option("--search", options.search, "Only problems with these letters in name, title or tags")->type_name("TEXT");
}

void describeShow(CLI::App& app, ShowProblemOptions& options)
{
    app.add_option("problem", options.problem, "Its name, or its folder")->required()->type_name("PROBLEM");
    app.add_option("--hints", options.hints, "The first N hints (without a number: all)")
        ->expected(0, 1)
        ->default_str("0")
        ->type_name("N");
    app.add_flag("--editorial", options.editorial, "The editorial too");
    app.add_option("--starter", options.starter, "Nothing but the code to begin with in this language")->type_name("LANGUAGE");
}

void describeNew(CLI::App& app, NewProblemOptions& options)
{
    app.add_option("problem", options.problem, "Its name: small letters, digits and dashes")->required()->type_name("PROBLEM");
    app.add_option("--title", options.title, "Its title (default: from the name)")->type_name("TEXT");
    app.add_option("--function", options.function,
                   "A function problem with this signature: 'two_sum(nums: int[], target: int) -> int[]'")
        ->type_name("SIGNATURE");
    app.add_option("--into", options.into, "The folder to make its folder in (default: yours)")->type_name("DIR");
}

void describeImport(CLI::App& app, ImportProblemsOptions& options)
{
    app.add_option("source", options.sources, "Packages (folder, .zip, .kpp), or folders or zips of inputs and answers")
        ->required()
        ->type_name("FILE");
    app.add_option("--into", options.into, "The folder to put them into (default: yours)")->type_name("DIR");
    app.add_option("--name", options.name, "The problem's name, instead of the source's")->type_name("NAME");
}

void describeExport(CLI::App& app, ExportProblemOptions& options)
{
    app.add_option("problem", options.problem, "Its name, or its folder")->required()->type_name("PROBLEM");
    app.add_option("-o,--output", options.output, "The archive (default: <name>.zip here)")->type_name("FILE");
}

void describeVerify(CLI::App& app, VerifyProblemsOptions& options)
{
    app.add_option("problems", options.problems,
                   "Folders or names of problems, or folders that hold some (default: the bundled ones)");
    app.add_option("-j,--jobs", options.jobs, "Problems verified at the same time (default: 2)")->check(CLI::Range(1, 64));
    app.add_flag("--strict", options.strict, "Warnings count as mistakes");
    app.add_flag("--notes", options.notes, "Tell what could be better, too");
    app.add_flag("--json", options.json, "One JSON object per problem and line");
}

void describeGenerate(CLI::App& app, GenerateProblemsOptions& options)
{
    app.add_option("problem", options.problems, "Names or folders")->required()->type_name("PROBLEM");
    app.add_flag("--check", options.check, "Change nothing; exit code 1 when something would change");
}

} // namespace

void describeProblems(CLI::App& program, ProblemsOptions& options, const AddGlobals& addGlobals)
{
    CLI::App& app = *program.add_subcommand("problems", "Find, read, make, import and export problems");
    app.footer(kExamples);
    app.require_subcommand(1);
    ActionWords actions(app, options, addGlobals);
    actions.add<ListProblemsOptions>("list", "List problems, in the order of the roadmap", describeList);
    actions.add<ShowProblemOptions>("show", "Show a problem's statement and samples", describeShow);
    actions.add<NewProblemOptions>("new", "Make a small problem to begin with", describeNew);
    actions.add<ImportProblemsOptions>("import", "Take in packages, or tests without one", describeImport);
    actions.add<ExportProblemOptions>("export", "Write a problem's package as a zip", describeExport);
    actions.add<VerifyProblemsOptions>("verify", "Examine packages and judge all their submissions", describeVerify);
    actions.add<GenerateProblemsOptions>("generate", "Make a problem's tests anew and tell what changed", describeGenerate);
    actions.addFolders(app);
    addGlobals(app);
}

} // namespace ca::cli
