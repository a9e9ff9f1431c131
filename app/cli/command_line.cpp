// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/cli/command_line.h"

#include "app/cli/bench/rows.h"
#include "app/cli/context.h"
#include "app/cli/problems_words.h"

#include <algorithm>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace ca::cli {

namespace {

const std::map<std::string, SandboxChoice> kSandboxes{
    {"auto", SandboxChoice::Auto}, {"docker", SandboxChoice::Docker}, {"embedded", SandboxChoice::Embedded}};
const std::map<std::string, PolicyMode> kPolicies{
    {"off", PolicyMode::Off}, {"warn", PolicyMode::Warn}, {"enforce", PolicyMode::Enforce}};
const std::map<std::string, ImageSource> kSources{{"debian", ImageSource::Debootstrap}, {"registry", ImageSource::Registry}, {"host", ImageSource::Host}};
const std::map<std::string, Shell> kShells{{"bash", Shell::Bash}, {"zsh", Shell::Zsh}, {"fish", Shell::Fish}};
using Action = ImagesOptions::Action;
const std::map<std::string, Action> kActions{
    {"build", Action::Build}, {"list", Action::List}, {"test", Action::Test}, {"remove", Action::Remove}};

constexpr const char* kExamples = R"(Examples:
  arena judge two-sum solution.py               judge one file, test by test
  arena judge problems/two-sum problems/two-sum/submissions
                                                are all submissions as their folders say?
  arena judge two-sum a.cpp b.cpp --json        one JSON object per event and line
  arena run game.py                             run with your keyboard and screen
  arena problems list                           what there is to solve
  arena problems show two-sum                   read it
  arena images build python cpp                 make the images for the Docker sandbox
  arena doctor                                  what works here, and what to do about the rest

Exit codes: 0 all as expected, 1 not so, 2 bad input or a fault of ours, 128 + signal when interrupted.)";

constexpr const char* kJudgeExamples = R"(Examples:
  arena judge problems/two-sum solution.py
  arena judge problems/two-sum solution.py --samples --stop-at-first
  arena judge problems/two-sum solution.py --test secret/07-max
  arena judge problems/two-sum problems/two-sum/submissions --jobs 2 --junit results.xml)";

constexpr const char* kRunExamples = R"(Examples:
  arena run game.py
  arena run solution.cpp < input.txt > output.txt
  arena run --time 2 --memory 64 solver.py -- --verbose board.txt
Ctrl+C goes to the program; twice in a row leaves.)";

constexpr const char* kImagesExamples = R"(Examples:
  arena images list
  arena images build                            all languages, from Debian packages, no registry needed
  arena images build python --source registry
  arena images build cpp java --source host     make the host's own compilers start fast in the embedded sandbox
  arena images test java)";

/// One word of a few, shown as "auto|docker|embedded" in the help; the completions read them from there.
template <class Value> void addChoice(CLI::Option& option, const std::map<std::string, Value>& values)
{
    CLI::CheckedTransformer transformer(values);
    transformer.description({});
    std::string names;
    for (const auto& [name, value] : values) {
        names += (names.empty() ? "" : "|") + name;
    }
    option.transform(transformer)->type_name(names);
}

/// A bound that the help does not repeat.
template <class Number> CLI::Validator between(Number least, Number most)
{
    return CLI::Range(least, most).description({});
}

/// The command among the words, past the options that may stand before it.
std::vector<std::string>::iterator commandIn(std::vector<std::string>& words)
{
    auto word = words.begin();
    while (word != words.end() && word->starts_with("-")) {
        const bool takesNext = *word == "--sandbox" || *word == "--resources";
        word += takesNext && word + 1 != words.end() ? 2 : 1;
    }
    return word;
}

/// Takes what stands behind "--" of arena run out of the words: CLI11 gives it to the program above the command instead.
std::vector<std::string> cutProgramArguments(std::vector<std::string>& words)
{
    const auto command = commandIn(words);
    const auto mark = std::find(command, words.end(), "--");
    if (command == words.end() || *command != "run" || mark == words.end()) {
        return {};
    }
    std::vector<std::string> tail(mark + 1, words.end());
    words.erase(mark, words.end());
    return tail;
}

} // namespace

struct CommandLine::Choices {
    Invocation invocation;
    JudgeOptions judge;
    RunOptions run;
    ImagesOptions images;
    DoctorOptions doctor;
    BenchOptions bench;
    ProblemsOptions problems;
    CompletionsOptions completions;
};

CommandLine::CommandLine()
    : m_app(std::make_unique<CLI::App>("Judges programs in sandboxes that are fresh for each.", "arena"))
    , m_chosen(std::make_unique<Choices>())
{
    m_app->require_subcommand(1);
    m_app->set_version_flag("--version", "arena " CA_VERSION);
    m_app->footer(kExamples);
    m_app->get_formatter()->column_width(38);
    addGlobals(*m_app);
    addJudge();
    addRun();
    addImages();
    addDoctor();
    addBench();
    addProblems();
    addCompletions();
}

CommandLine::~CommandLine() = default;

/// On the program and on each command, so that they may stand before or behind the command's name.
void CommandLine::addGlobals(CLI::App& app)
{
    GlobalOptions& global = m_chosen->invocation.global;
    addChoice(*app.add_option("--sandbox", global.sandbox, "Which sandbox runs programs (default: auto, Docker if it is ready)"),
              kSandboxes);
    app.add_option("--resources", global.resources, "Folder with languages.json, instead of the installed one")->type_name("DIR");
}

void CommandLine::addJudge()
{
    JudgeOptions& options = m_chosen->judge;
    CLI::App& app = *m_app->add_subcommand("judge", "Judge files against a problem");
    app.footer(kJudgeExamples);
    app.add_option("problem", options.problem, "The problem's folder, or its name")->required()->type_name("PROBLEM");
    app.add_option("files", options.files,
                   "Source files, or folders of them; files of the problem's submissions/ are held against their folder's name")
        ->required()
        ->type_name("FILE");
    app.add_option("-l,--language", options.language, "The language, instead of telling it by the extension")->type_name("NAME");
    app.add_flag("--json", options.json, "One JSON object per event and line on standard output");
    app.add_option("--junit", options.junit, "Write a JUnit XML report")->type_name("FILE");
    auto* samples = app.add_flag("--samples", options.samples, "Only the sample tests");
    app.add_option("--test", options.tests, "Only this test, by name; may be given several times")
        ->type_name("NAME")
        ->expected(1)
        ->take_all()
        ->excludes(samples);
    app.add_flag("--stop-at-first", options.stopAtFirst, "Skip the tests behind the first that fails");
    addChoice(*app.add_option("--policy", options.policy,
                              "What to do about calls that the code policy advises against (default: warn)"),
              kPolicies);
    app.add_option("-j,--jobs", options.jobs, "Files judged at the same time (default: 1)")
        ->check(between(1, 64))
        ->type_name("N");
    addGlobals(app);
}

void CommandLine::addRun()
{
    RunOptions& options = m_chosen->run;
    CLI::App& app = *m_app->add_subcommand("run", "Run a program with live input and output");
    app.footer(kRunExamples);
    app.add_option("file", options.file, "The source file")->required()->type_name("FILE");
    app.add_option("arguments", options.arguments, "Arguments of the program; those that begin with - stand behind --")
        ->type_name("ARGUMENT");
    app.add_option("-l,--language", options.language, "The language, instead of telling it by the extension")->type_name("NAME");
    app.add_option("--time", options.seconds, "Limit of CPU time in seconds (default: 10)")
        ->check(between(0.01, 86400.0))
        ->type_name("SECONDS");
    app.add_option("--wall", options.wallSeconds, "Limit of time by the clock in seconds (default: a day)")
        ->check(between(0.01, 86400.0))
        ->type_name("SECONDS");
    app.add_option("--memory", options.memoryMib, "Limit of memory in MiB (default: 256)")
        ->check(between(4, 65536))
        ->type_name("MIB");
    addGlobals(app);
}

void CommandLine::addImages()
{
    ImagesOptions& options = m_chosen->images;
    CLI::App& app = *m_app->add_subcommand("images", "Build, list, test and remove the languages' images");
    app.footer(kImagesExamples);
    addChoice(*app.add_option("action", options.action, "What to do")->required(), kActions);
    app.add_option("languages", options.languages, "Which languages (default: all)")->type_name("LANGUAGE");
    addChoice(*app.add_option("--source", options.source,
                              "debian: from Debian packages (default); registry: on a base image; host: no image, prepares the host's compilers"),
              kSources);
    app.add_flag("--json", options.json, "For list: one JSON object per image and line");
    addGlobals(app);
}

void CommandLine::addDoctor()
{
    CLI::App& app = *m_app->add_subcommand("doctor", "Tell what works here and what to do about the rest");
    app.add_flag("--json", m_chosen->doctor.json, "One JSON object per finding and line");
    addGlobals(app);
}

void CommandLine::addBench()
{
    BenchOptions& options = m_chosen->bench;
    CLI::App& app = *m_app->add_subcommand("bench", "Measure the judge against running the same programs by hand");
    std::vector<std::string> names;
    for (const bench::Experiment& experiment : bench::experiments()) {
        names.emplace_back(experiment.name);
    }
    app.add_option("--rows", options.rows, "Only these rows: judge, agent, throughput, cold, compile, limits, checker, problems, docker-run, server")
        ->delimiter(',')
        ->check(CLI::IsMember(names).description({}))
        ->type_name("NAME,...");
    app.add_flag("--quick", options.quick, "Fewer rounds: a first impression in a minute");
    app.add_flag("--json", options.json, "One JSON object per row and line");
    app.add_option("--users", options.server.users, "Of row server: how many submit at a time")->check(CLI::Range(1, 1000))->capture_default_str();
    app.add_option_function<unsigned>("--seconds", [&options](unsigned seconds) { options.server.time = std::chrono::seconds(seconds); },
                                      "Of row server: how long; 120")
        ->check(CLI::Range(1, 3600));
    app.add_flag("--mix", options.server.withMixture, "Of row server: then Python, JavaScript, C++ and Java in turn, too");
    addGlobals(app);
}

void CommandLine::addProblems()
{
    describeProblems(*m_app, m_chosen->problems, [this](CLI::App& app) { addGlobals(app); });
}

void CommandLine::addCompletions()
{
    CLI::App& app = *m_app->add_subcommand("completions", "Print the completion script of a shell");
    addChoice(*app.add_option("shell", m_chosen->completions.shell, "Whose")->required(), kShells);
}

std::variant<Invocation, NothingToDo> CommandLine::parse(int argc, const char* const* argv)
{
    std::vector<std::string> words(argv + (argc > 0 ? 1 : 0), argv + argc);
    const std::vector<std::string> tail = cutProgramArguments(words);
    std::reverse(words.begin(), words.end()); // as CLI11 wants them
    try {
        m_app->parse(std::move(words));
        m_chosen->run.arguments.insert(m_chosen->run.arguments.end(), tail.begin(), tail.end());
        return invocation();
    } catch (const CLI::RequiredError& refusal) {
        const std::vector<std::string> unknown = m_app->remaining();
        const bool typo = m_app->get_subcommands().empty() && !unknown.empty();
        const std::string what = typo ? fmt::format("there is no command \"{}\"", unknown.front()) : refusal.what();
        return NothingToDo{kUnusable, fmt::format("arena: {}\nRun with --help for more information.\n", what)};
    } catch (const CLI::ParseError& refusal) {
        std::ostringstream out;
        std::ostringstream err;
        const bool asked = m_app->exit(refusal, out, err) == 0;
        return NothingToDo{asked ? kAllGood : kUnusable, asked ? out.str() : "arena: " + err.str()};
    }
}

Invocation CommandLine::invocation() const
{
    Invocation result = m_chosen->invocation;
    if (m_app->got_subcommand("judge")) {
        result.command = m_chosen->judge;
    } else if (m_app->got_subcommand("run")) {
        result.command = m_chosen->run;
    } else if (m_app->got_subcommand("images")) {
        result.command = m_chosen->images;
    } else if (m_app->got_subcommand("doctor")) {
        result.command = m_chosen->doctor;
    } else if (m_app->got_subcommand("bench")) {
        result.command = m_chosen->bench;
        std::get<BenchOptions>(result.command).sandbox = result.global.sandbox;
    } else if (m_app->got_subcommand("problems")) {
        result.command = m_chosen->problems;
    } else {
        result.command = m_chosen->completions;
    }
    return result;
}

} // namespace ca::cli
