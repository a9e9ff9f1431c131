// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/engine/commands.h"

#include <algorithm>

#include <fmt/format.h>

namespace ca {

namespace {

void replaceAll(std::string& text, std::string_view placeholder, std::string_view value)
{
    for (std::size_t at = text.find(placeholder); at != std::string::npos; at = text.find(placeholder, at + value.size())) {
        text.replace(at, placeholder.size(), value);
    }
}

RunSpec specOf(const Language& language, const LanguageCommand& command, const Limits& run,
               const std::vector<std::string>& sources)
{
    RunSpec spec;
    spec.argv = expandArguments(command.argv, sources, run.memory);
    spec.env = language.env;
    return spec;
}

} // namespace

Limits runLimits(const Language& language, const Limits& problem)
{
    Limits limits = problem;
    limits.processes = language.run.limits.processes;
    limits.openFiles = language.run.limits.openFiles;
    limits.stack = std::min(language.run.limits.stack, problem.memory);
    return limits;
}

SessionRequest sessionRequest(std::shared_ptr<const Language> language, const Limits& run)
{
    SessionRequest request;
    request.memory = run.memory;
    request.processes = run.processes;
    if (language->compile) {
        request.memory = std::max(request.memory, language->compile->limits.memory);
        request.processes = std::max(request.processes, language->compile->limits.processes);
    }
    request.language = std::move(language);
    return request;
}

RunSpec compileSpec(const Language& language, const Limits& run, const std::vector<std::string>& sources)
{
    RunSpec spec = specOf(language, *language.compile, run, sources);
    spec.kind = RunKind::Compile;
    spec.limits = language.compile->limits;
    return spec;
}

RunSpec runSpec(const Language& language, const Limits& run, const std::vector<std::string>& sources)
{
    RunSpec spec = specOf(language, language.run, run, sources);
    spec.limits = run;
    return spec;
}

std::vector<std::string> expandArguments(const std::vector<std::string>& argv, const std::vector<std::string>& sources, Bytes memory)
{
    const std::string mebibytes = fmt::format("{}", memory.count() / mib(1).count());
    std::vector<std::string> expanded;
    for (std::string argument : argv) {
        if (argument == "{source}") {
            expanded.insert(expanded.end(), sources.begin(), sources.end());
            continue;
        }
        replaceAll(argument, "{source}", sources.front());
        replaceAll(argument, "{memory_mb}", mebibytes);
        expanded.push_back(std::move(argument));
    }
    return expanded;
}

} // namespace ca
