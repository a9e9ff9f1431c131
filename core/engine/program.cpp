// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/engine/program.h"

#include <algorithm>
#include <string_view>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace ca {

namespace {

bool isSourceOf(const Language& language, std::string_view path)
{
    return std::any_of(language.extensions.begin(), language.extensions.end(), [path](const std::string& extension) {
        return path.size() > extension.size() && path.ends_with(extension) && path[path.size() - extension.size() - 1] == '.';
    });
}

/// A file of the same name replaces the one that is there.
void add(ProgramFiles& program, const PackagedFile& file)
{
    const auto same = std::find_if(program.files.begin(), program.files.end(),
                                   [&file](const PackagedFile& other) { return other.path == file.path; });
    if (same != program.files.end()) {
        *same = file;
    } else {
        program.files.push_back(file);
    }
}

/// A compiler is given all sources, the entry first; an interpreter the entry alone.
void collectSources(ProgramFiles& program, const Language& language, const std::string& entry)
{
    program.sources = {entry};
    for (const PackagedFile& file : program.files) {
        if (language.compile && file.path != entry && isSourceOf(language, file.path)) {
            program.sources.push_back(file.path);
        }
    }
}

/// The package's files for this language, or else those for any.
const std::vector<PackagedFile>* includesFor(const Problem& problem, const std::string& language)
{
    for (const std::string& key : {language, std::string("default")}) {
        if (const auto found = problem.includes.find(key); found != problem.includes.end()) {
            return &found->second;
        }
    }
    return nullptr;
}

} // namespace

ProgramFiles loneSource(const Language& language, std::string source)
{
    return {{PackagedFile{language.sourceFile, Content(std::move(source))}}, {language.sourceFile}};
}

Result<ProgramFiles> programOf(const Submission& submission)
{
    const Problem& problem = *submission.problem;
    const Language& language = *submission.language;
    const auto& allowed = problem.languages;
    if (!allowed.empty() && std::find(allowed.begin(), allowed.end(), language.id) == allowed.end()) {
        return fail(Fault::BadInput, fmt::format("{} may not be solved in {}", problem.title, language.name),
                    fmt::format("It allows {}.", fmt::join(allowed, ", ")));
    }
    if (problem.signature && !submission.wholeProgram) {
        if (!hasDriver(language.id)) {
            return fail(Fault::BadInput, fmt::format("{} asks for a function, and there is no driver for {}", problem.title, language.name),
                        "Choose another language for this problem.");
        }
        return driverProgram(*problem.signature, language.id, submission.source);
    }
    ProgramFiles program = loneSource(language, submission.source);
    for (const PackagedFile& file : submission.moreFiles) {
        add(program, file);
    }
    if (const auto* includes = includesFor(problem, language.id)) {
        for (const PackagedFile& file : *includes) {
            add(program, file);
        }
    }
    collectSources(program, language, language.sourceFile);
    return program;
}

Result<ProgramFiles> programOf(const PackagedProgram& program, const Language& language)
{
    if (program.build || program.entry == "run") {
        return fail(Fault::BadInput, fmt::format("{} is started by a shell script, and the sandbox has no shell", program.name),
                    "Replace build and run by a single Python, C or C++ program.");
    }
    ProgramFiles files{program.files, {}};
    collectSources(files, language, program.entry);
    return files;
}

Result<void> putProgram(Session& session, const ProgramFiles& program)
{
    for (const PackagedFile& file : program.files) {
        if (auto put = session.put(SandboxFile{Area::Box, file.path, file.content, false}); !put) {
            return put;
        }
    }
    return {};
}

} // namespace ca
