// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/command_line.h"

#include "app/server/config_file.h"

#include <map>
#include <memory>
#include <sstream>

#include <CLI/CLI.hpp>

namespace ca::server {

namespace {

const std::map<std::string, SandboxChoice> kSandboxes{
    {"auto", SandboxChoice::Auto}, {"docker", SandboxChoice::Docker}, {"embedded", SandboxChoice::Embedded}};
const std::map<std::string, PolicyMode> kPolicies{{"off", PolicyMode::Off}, {"warn", PolicyMode::Warn}, {"enforce", PolicyMode::Enforce}};
const std::map<std::string, LogForm> kLogForms{{"text", LogForm::Text}, {"json", LogForm::Json}};
const std::map<std::string, LogLevel> kLogLevels{{"debug", LogLevel::Debug},
                                                 {"info", LogLevel::Info},
                                                 {"warn", LogLevel::Warn},
                                                 {"error", LogLevel::Error},
                                                 {"off", LogLevel::Off}};

/// A value by its name. The library's own would show the numbers behind the names.
template <class Value> CLI::Validator oneOf(const std::map<std::string, Value>& words)
{
    return CLI::Validator(
        [&words](std::string& text) -> std::string {
            if (const auto found = words.find(text); found != words.end()) {
                text = CLI::detail::value_string(found->second);
                return {};
            }
            std::string names;
            for (const auto& [name, value] : words) {
                names += (names.empty() ? "" : ", ") + name;
            }
            return "\"" + text + "\" is none of " + names;
        },
        "");
}

const auto kDays = CLI::Range(0, 36'500);

/// What is parsed into, besides the settings.
struct Words {
    ServerSettings settings;
    bool isCheck = false;
    bool noBundled = false;
    long grace = ServerSettings().grace.count();
    int keepSubmissions = ServerSettings().keepSubmissions.count();
    int keepDetails = ServerSettings().keepDetails.count();
    long runTime = ServerSettings().runTime.count();
    long streamedRunTime = ServerSettings().streamedRunTime.count();
    long streamedRunWall = ServerSettings().streamedRunWall.count();
    TokenOrder token;
};

void addPlaces(CLI::App& app, Words& words)
{
    ServerSettings& to = words.settings;
    app.add_option("--data", to.data, "Folder for submissions, tokens and caches")->type_name("DIR");
    app.add_option("--keep-days", words.keepSubmissions, "Days that submissions are kept from their end on; 0: for ever")
        ->check(kDays)
        ->type_name("DAYS")
        ->capture_default_str();
    app.add_option("--keep-details", words.keepDetails, "Days that the results of their single tests are kept; 0: as long as they")
        ->check(kDays)
        ->type_name("DAYS")
        ->capture_default_str();
    app.add_option("--problems", to.problems, "More folders of problem packages")->type_name("DIR");
    app.add_flag("--no-bundled-problems", words.noBundled, "Offer only the problems of these folders");
    app.add_option("--resources", to.resources, "Where languages.json is")->type_name("DIR");
}

void addListening(CLI::App& app, Words& words)
{
    ServerSettings& to = words.settings;
    const std::string group = "Listening";
    app.add_option("--listen", to.listen, "Address to listen on; 0.0.0.0 or :: for all")->type_name("ADDRESS")->capture_default_str()->group(group);
    app.add_option("--port", to.port, "REST, and live events too")->capture_default_str()->group(group);
    app.add_option("--ws-port", to.socketPort, "Live events, where CodeArena's clients look for them")->capture_default_str()->group(group);
    app.add_option("--tls-certificate", to.certificate, "PEM file; with it, HTTPS")->type_name("FILE")->group(group);
    app.add_option("--tls-key", to.key, "PEM file")->type_name("FILE")->group(group);
    app.add_option("--host-name", to.hostNames, "Name by which clients may call a server of this machine alone, besides localhost")
        ->type_name("NAME")
        ->group(group);
    app.add_option("--proxy", to.proxies, "Proxy whose X-Forwarded-For is believed")->type_name("ADDRESS")->group(group);
    app.add_option("--connections", to.connections, "Most connections")->capture_default_str()->group(group);
    app.add_option("--connections-per-address", to.connectionsPerAddress, "Most connections from one address")->capture_default_str()->group(group);
    app.add_option("--max-body", to.mostBody, "Most bytes of a request's body")->capture_default_str()->group(group);
    app.add_option("--max-header", to.mostHead, "Most bytes of a request's head")->capture_default_str()->group(group);
}

void addRights(CLI::App& app, Words& words)
{
    ServerSettings& to = words.settings;
    const std::string group = "Who may do what";
    app.add_option("--origin", to.origins, "Browser origins that may call; * for any")->capture_default_str()->group(group);
    app.add_option("--rate", to.submissionsPerSession, "Submissions a minute and session")->capture_default_str()->group(group);
    app.add_option("--rate-address", to.submissionsPerAddress, "Submissions a minute and address, which a class may share")
        ->capture_default_str()
        ->group(group);
    app.add_option("--rate-runs", to.runsPerSession, "Custom runs a minute and session")->capture_default_str()->group(group);
    app.add_option("--max-code", to.mostCode, "Most characters of a program")->capture_default_str()->group(group);
    app.add_flag("--require-token", to.needsToken, "Serve only who shows a token")->group(group);
    app.add_flag("--hide-code", to.hidesCode, "Show code and output to its session and to teachers only")->group(group);
}

void addDialects(CLI::App& app, Words& words)
{
    ServerSettings& to = words.settings;
    const std::string group = "Other programs' APIs";
    app.add_flag("--no-codeengine{false}", to.hasCodeEngine, "Do not speak CodeEngine")->group(group);
    app.add_flag("--no-codevault{false}", to.hasCodeVault, "Do not speak CodeVault")->group(group);
    app.add_flag("--no-codecrusher{false}", to.hasCodeCrusher, "Do not speak CodeCrusher")->group(group);
    app.add_option("--codevault-policy", to.codeVaultPolicy, "What CodeVault's code policy does: off, warn or enforce")
        ->transform(oneOf(kPolicies))
        ->type_name("MODE")
        ->group(group);
}

void addRuns(CLI::App& app, Words& words)
{
    ServerSettings& to = words.settings;
    const auto add = [&app](const char* name, auto& value, const char* what, const char* type) {
        app.add_option(name, value, what)->type_name(type)->capture_default_str()->group("Custom runs");
    };
    add("--runs", to.runs, "Custom runs at a time", "N");
    add("--run-time", words.runTime, "Seconds that one may compute", "SECONDS");
    add("--run-output", to.runOutput, "Most KiB that it may write to each of its two streams", "KIB");
    add("--streamed-runs", to.streamedRuns, "Runs that are followed, at a time; 0: there are none", "N");
    add("--streamed-runs-session", to.streamedRunsOfSession, "Of these, in one session", "N");
    add("--streamed-time", words.streamedRunTime, "Seconds that one may compute", "SECONDS");
    add("--streamed-wall", words.streamedRunWall, "Seconds on the clock that it may take", "SECONDS");
    add("--streamed-output", to.streamedRunOutput, "Most KiB that it may write to each of its two streams", "KIB");
}

void addJudging(CLI::App& app, Words& words)
{
    ServerSettings& to = words.settings;
    const std::string group = "Judging";
    app.add_option("--judges", to.judges, "Submissions judged at a time; 0: one per core")->capture_default_str()->group(group);
    app.add_flag("--no-judges", to.noJudges, "Leave judging to processes with --worker on the same data")->group(group);
    app.add_flag("--worker", to.isWorker, "Only judge, for the server that shares the data")->group(group);
    app.add_option("--queue", to.mostWaiting, "Most submissions that wait; more are answered 503")->capture_default_str()->group(group);
    app.add_option("--sandbox", to.sandbox, "Where programs run: auto, docker or embedded")
        ->transform(oneOf(kSandboxes))
        ->type_name("KIND")
        ->group(group);
    app.add_option("--docker", to.engineAddress, "Address of the Docker engine")->type_name("ADDRESS")->group(group);
    app.add_option("--sandbox-data", to.sandboxData, "Image roots and caches of the sandboxes")->type_name("DIR")->group(group);
    app.add_option("--warm", to.warm, "Containers kept ready per language")->capture_default_str()->group(group);
    app.add_option("--grace", words.grace, "Seconds that a stop waits for what is under way")->check(CLI::Range(0L, 3600L))->capture_default_str()->group(group);
}

void addLog(CLI::App& app, Words& words)
{
    app.add_option("--log-format", words.settings.logForm, "text or json, a line each")
        ->transform(oneOf(kLogForms))
        ->type_name("FORM")
        ->group("Log");
    app.add_option("--log-level", words.settings.logLevel, "debug, info, warn, error or off")
        ->transform(oneOf(kLogLevels))
        ->type_name("LEVEL")
        ->group("Log");
}

void addTokens(CLI::App& app, Words& words)
{
    CLI::App* token = app.add_subcommand("token", "Access tokens: add, list, remove")->configurable(false);
    token->require_subcommand(1);
    CLI::App* add = token->add_subcommand("add", "Make a token and print it once");
    add->add_option("name", words.token.name, "Whose it is")->required();
    add->add_option("--role", words.token.role, "student or teacher")->required()->check(CLI::IsMember({"student", "teacher"}));
    add->callback([&words] { words.token.what = TokenOrder::What::Add; });
    token->add_subcommand("list", "Who has one")->callback([&words] { words.token.what = TokenOrder::What::List; });
    CLI::App* remove = token->add_subcommand("remove", "Make a token worthless");
    remove->add_option("name", words.token.name, "Whose it is")->required();
    remove->callback([&words] { words.token.what = TokenOrder::What::Remove; });
}

} // namespace

std::variant<ServerInvocation, NothingToServe> parseCommandLine(int argc, const char* const* argv)
{
    Words words;
    CLI::App app("CodeArena's server: problems, submissions and live results for a class", "codearena-server");
    app.set_version_flag("--version", std::string("codearena-server ") + CA_VERSION);
    app.set_config("--config", "", "File of \"option = value\" lines; the command line goes before it")->type_name("FILE");
    app.config_formatter(std::make_shared<ConfigFile>(app));
    app.allow_config_extras(CLI::config_extras_mode::error);
    app.add_flag("--check-config", words.isCheck, "Say whether the configuration works, and end")->configurable(false);
    addPlaces(app, words);
    addListening(app, words);
    addRights(app, words);
    addDialects(app, words);
    addRuns(app, words);
    addJudging(app, words);
    addLog(app, words);
    app.add_flag("--conformance", words.settings.isForConformance, "Serve the protocols' public test suites, nothing else")->group("");
    addTokens(app, words);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        std::ostringstream text;
        const int code = app.exit(error, text, text);
        return NothingToServe{code == 0 ? 0 : 2, text.str()};
    }
    words.settings.hasBundledProblems = !words.noBundled;
    words.settings.grace = std::chrono::seconds(words.grace);
    words.settings.runTime = std::chrono::seconds(words.runTime);
    words.settings.streamedRunTime = std::chrono::seconds(words.streamedRunTime);
    words.settings.streamedRunWall = std::chrono::seconds(words.streamedRunWall);
    words.settings.keepSubmissions = RetentionRules::Days(words.keepSubmissions);
    words.settings.keepDetails = RetentionRules::Days(words.keepDetails);
    ServerInvocation invocation{std::move(words.settings), Serve()};
    if (words.isCheck) {
        invocation.order = CheckOnly();
    } else if (app.got_subcommand("token")) {
        invocation.order = std::move(words.token);
    }
    return invocation;
}

} // namespace ca::server
