// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/cli/completions.h"

#include <algorithm>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace ca::cli {

namespace {

/// What a shell needs to know of one option or place.
struct Word {
    std::vector<std::string> names; // "--json", "-l"; empty for a place
    std::vector<std::string> values; // when only these make sense
    std::string description;
    bool takesValue = false;
};

struct Verb {
    std::string name;
    std::string description;
    std::vector<Word> options;
    std::vector<std::string> places; // values of the first place, when only these make sense
};

/// Values as the type's name lists them: "auto|docker|embedded".
std::vector<std::string> valuesOf(const CLI::Option& option)
{
    const std::string listed = option.get_type_name();
    std::vector<std::string> values;
    if (listed.find('|') == std::string::npos) {
        return values;
    }
    std::istringstream words(listed);
    for (std::string word; std::getline(words, word, '|');) {
        values.push_back(word);
    }
    return values;
}

Word wordFor(const CLI::Option& option)
{
    Word word;
    for (const std::string& name : option.get_lnames()) {
        word.names.push_back("--" + name);
    }
    for (const std::string& name : option.get_snames()) {
        word.names.push_back("-" + name);
    }
    word.values = valuesOf(option);
    word.description = option.get_description();
    word.takesValue = option.get_items_expected_max() > 0 && option.get_type_size() > 0;
    return word;
}

std::vector<const CLI::App*> commandsOf(const CLI::App& app)
{
    return app.get_subcommands([](const CLI::App*) { return true; });
}

/// A command with commands of its own takes their names, and any of their options behind them.
void addActions(Verb& verb, const CLI::App& app)
{
    for (const CLI::App* action : commandsOf(app)) {
        verb.places.push_back(action->get_name());
        for (const CLI::Option* option : action->get_options()) {
            Word word = wordFor(*option);
            const bool known = std::any_of(verb.options.begin(), verb.options.end(),
                                           [&](const Word& other) { return other.names == word.names; });
            if (!word.names.empty() && !known) {
                verb.options.push_back(std::move(word));
            }
        }
    }
}

Verb verbFor(const CLI::App& app)
{
    Verb verb{app.get_name(), app.get_description(), {}, {}};
    for (const CLI::Option* option : app.get_options()) {
        Word word = wordFor(*option);
        if (!word.names.empty()) {
            verb.options.push_back(std::move(word));
        } else if (verb.places.empty()) {
            verb.places = std::move(word.values);
        }
    }
    return verb;
}

std::vector<Verb> verbsOf(const CLI::App& program)
{
    std::vector<Verb> verbs;
    for (const CLI::App* app : commandsOf(program)) {
        Verb verb = verbFor(*app);
        addActions(verb, *app);
        verbs.push_back(std::move(verb));
    }
    return verbs;
}

std::vector<std::string> namesOf(const Verb& verb)
{
    std::vector<std::string> names;
    for (const Word& option : verb.options) {
        names.insert(names.end(), option.names.begin(), option.names.end());
    }
    return names;
}

std::vector<std::string> verbNames(const std::vector<Verb>& verbs)
{
    std::vector<std::string> names;
    for (const Verb& verb : verbs) {
        names.push_back(verb.name);
    }
    return names;
}

/// Values behind an option are the same whatever the verb: one case for all of them.
std::string bashValueCases(const std::vector<Verb>& verbs)
{
    std::map<std::string, std::vector<std::string>> cases;
    for (const Verb& verb : verbs) {
        for (const Word& option : verb.options) {
            if (!option.values.empty()) {
                cases[fmt::format("{}", fmt::join(option.names, "|"))] = option.values;
            }
        }
    }
    std::string out;
    for (const auto& [names, values] : cases) {
        out +=
            fmt::format("        {}) COMPREPLY=($(compgen -W \"{}\" -- \"$word\")); return ;;\n", names, fmt::join(values, " "));
    }
    return out;
}

std::string bash(const Verb& program, const std::vector<Verb>& verbs)
{
    std::string cases;
    for (const Verb& verb : verbs) {
        cases += fmt::format("        {}) options=\"{}\"; places=\"{}\" ;;\n", verb.name, fmt::join(namesOf(verb), " "),
                             fmt::join(verb.places, " "));
    }
    return fmt::format(R"(# bash completion for arena, written by "arena completions bash"
_arena()
{{
    local word="${{COMP_WORDS[COMP_CWORD]}}" before="${{COMP_WORDS[COMP_CWORD-1]}}" verb="" options places i
    for ((i = 1; i < COMP_CWORD; i++)); do
        case "${{COMP_WORDS[i]}}" in
        {}) verb="${{COMP_WORDS[i]}}"; break ;;
        esac
    done
    case "$before" in
{}    esac
    case "$verb" in
{}        *) options="{}"; places="{}" ;;
    esac
    if [[ $word == -* ]]; then
        COMPREPLY=($(compgen -W "$options" -- "$word"))
    else
        COMPREPLY=($(compgen -W "$places" -- "$word"))
        if [[ -n $verb ]]; then
            compopt -o filenames 2>/dev/null
            COMPREPLY+=($(compgen -f -- "$word"))
        fi
    fi
}}
complete -F _arena arena
)",
                       fmt::join(verbNames(verbs), "|"), bashValueCases(verbs), cases, fmt::join(namesOf(program), " "),
                       fmt::join(verbNames(verbs), " "));
}

/// Inside a single-quoted zsh specification brackets and colons have a meaning.
std::string zshText(const std::string& text)
{
    std::string out;
    for (const char c : text) {
        if (c == '[' || c == ']' || c == ':') {
            out += '\\';
        }
        out += c == '\'' ? std::string("'\\''") : std::string(1, c);
    }
    return out;
}

std::string zshOption(const Word& option)
{
    const std::string value = !option.takesValue ? ""
        : option.values.empty()                  ? ":value:_files"
                                                 : fmt::format(":value:({})", fmt::join(option.values, " "));
    std::string out;
    for (const std::string& name : option.names) {
        out += fmt::format(" \\\n                '*{}[{}]{}'", name, zshText(option.description), value);
    }
    return out;
}

std::string zsh(const Verb&, const std::vector<Verb>& verbs)
{
    std::string listed;
    std::string cases;
    for (const Verb& verb : verbs) {
        listed += fmt::format("        '{}:{}'\n", verb.name, zshText(verb.description));
        cases += fmt::format("        {})\n            _arguments", verb.name);
        for (const Word& option : verb.options) {
            cases += zshOption(option);
        }
        cases += verb.places.empty() ? "" : fmt::format(" \\\n                '1:what:({})'", fmt::join(verb.places, " "));
        cases += " \\\n                '*:file:_files'\n            ;;\n";
    }
    return fmt::format(R"(#compdef arena
# zsh completion for arena, written by "arena completions zsh"
_arena()
{{
    local -a verbs
    verbs=(
{}    )
    if (( CURRENT == 2 )); then
        _describe 'command' verbs
        return
    fi
    local verb="$words[2]"
    shift words
    (( CURRENT-- ))
    case "$verb" in
{}    esac
}}
_arena "$@"
)",
                       listed, cases);
}

std::string fishText(const std::string& text)
{
    std::string out;
    for (const char c : text) {
        out += c == '\'' || c == '\\' ? std::string("\\") + c : std::string(1, c);
    }
    return out;
}

std::string fishOption(const std::string& condition, const Word& option)
{
    std::string out = "complete -c arena -n '" + condition + "'";
    for (const std::string& name : option.names) {
        out += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
    }
    if (option.takesValue) {
        out += option.values.empty() ? " -r" : fmt::format(" -x -a '{}'", fmt::join(option.values, " "));
    }
    return out + fmt::format(" -d '{}'\n", fishText(option.description));
}

std::string fish(const Verb& program, const std::vector<Verb>& verbs)
{
    std::string out = "# fish completion for arena, written by \"arena completions fish\"\n";
    for (const Word& option : program.options) {
        out += fishOption("__fish_use_subcommand", option);
    }
    for (const Verb& verb : verbs) {
        out +=
            fmt::format("complete -c arena -n __fish_use_subcommand -f -a {} -d '{}'\n", verb.name, fishText(verb.description));
        const std::string within = "__fish_seen_subcommand_from " + verb.name;
        for (const Word& option : verb.options) {
            out += fishOption(within, option);
        }
        if (!verb.places.empty()) {
            out += fmt::format("complete -c arena -n '{}' -f -a '{}'\n", within, fmt::join(verb.places, " "));
        }
    }
    return out;
}

} // namespace

std::string completions(const CLI::App& program, Shell shell)
{
    const Verb self = verbFor(program);
    const std::vector<Verb> verbs = verbsOf(program);
    switch (shell) {
    case Shell::Bash:
        return bash(self, verbs);
    case Shell::Zsh:
        return zsh(self, verbs);
    case Shell::Fish:
        return fish(self, verbs);
    }
    return {};
}

} // namespace ca::cli
