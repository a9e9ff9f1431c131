// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/package/programs.h"

#include "core/package/constants.h"
#include "core/package/format_languages.h"
#include "core/package/utf8.h"

#include <algorithm>
#include <array>
#include <set>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace ca {

namespace {

constexpr Bytes kLargestSource = mib(4);

std::string_view stemOf(std::string_view path)
{
    const std::string_view name = path.substr(path.rfind('/') + 1);
    return name.substr(0, name.find('.'));
}

bool contains(const std::vector<std::string>& names, std::string_view name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// Languages that check inputs without being programs.
bool isInputGrammar(std::string_view name)
{
    return name.ends_with(".viva") || name.ends_with(".ctd");
}

Result<std::string> languageOf(const std::string& folder, const std::vector<std::string>& sources)
{
    std::set<std::string> codes;
    for (const std::string& source : sources) {
        codes.emplace(*languageCodeOf(source));
    }
    if (codes.size() > 1) {
        return fail(Fault::BadInput,
                    fmt::format("{}: holds files of several languages ({}), but a program has one", folder, fmt::join(codes, ", ")));
    }
    return codes.empty() ? std::string{} : *codes.begin();
}

/// Does the text look as if the program began in it?
bool holdsMain(const PackageFiles& files, const std::string& file)
{
    const auto text = files.read(file, kLargestSource);
    return text && (text->find(" main(") != std::string::npos || text->find("__main__") != std::string::npos);
}

std::string chooseEntry(const PackageFiles& files, const std::string& folder, const std::vector<std::string>& sources,
                        std::string_view code)
{
    const std::string_view usual = defaultEntry(code);
    const std::string_view folderName = std::string_view(folder).substr(folder.rfind('/') + 1);
    const std::array<std::string_view, 7> stems{"__main__", stemOf(usual), "main", "Main", "validate", "validator", folderName};
    for (const std::string_view stem : stems) {
        for (const std::string& source : sources) {
            if (!stem.empty() && source.find('/') == std::string::npos && stemOf(source) == stem) {
                return source;
            }
        }
    }
    const auto found =
        std::find_if(sources.begin(), sources.end(), [&](const std::string& source) { return holdsMain(files, folder + "/" + source); });
    return found == sources.end() ? sources.front() : *found;
}

Result<PackagedFile> readPackaged(const PackageFiles& files, const std::string& file, std::string path, const Constants& constants)
{
    auto content = files.content(file);
    if (!content) {
        return fail(std::move(content.error()));
    }
    if (!constants.empty()) {
        const auto text = files.read(file, kLargestSource);
        if (text && !firstLineNotUtf8(*text) && text->find("{{") != std::string::npos) {
            return PackagedFile{std::move(path), Content(replaceConstants(*text, constants))};
        }
    }
    return PackagedFile{std::move(path), std::move(*content)};
}

Result<PackagedProgram> readFolderProgram(PackageFiles& files, const std::string& folder, const Constants& constants)
{
    const auto names = files.listAll(folder);
    if (!names) {
        return fail(names.error());
    }
    auto shape = shapeOf(files, folder, *names, Scripts::Allowed);
    if (!shape) {
        return fail(std::move(shape.error()));
    }
    auto content = readFolderFiles(files, folder, constants);
    if (!content) {
        return fail(std::move(content.error()));
    }
    return PackagedProgram{folder, std::move(*content), std::move(shape->entry), shape->build};
}

Result<PackagedProgram> readFileProgram(const PackageFiles& files, const std::string& file, const Constants& constants)
{
    std::string name = file.substr(file.rfind('/') + 1);
    auto content = readPackaged(files, file, name, constants);
    if (!content) {
        return fail(std::move(content.error()));
    }
    return PackagedProgram{file, {std::move(*content)}, std::move(name), false};
}

/// Each file or folder of a folder is a program; notes beside them are not.
Result<std::vector<PackagedProgram>> readPrograms(PackageFiles& files, const std::string& folder, const Constants& constants)
{
    const auto entries = files.list(folder);
    if (!entries) {
        return fail(entries.error());
    }
    std::vector<PackagedProgram> programs;
    for (const PackageFiles::Entry& entry : *entries) {
        const std::string name = folder + "/" + entry.name;
        if (!entry.folder && !languageCodeOf(entry.name) && !isInputGrammar(entry.name)) {
            continue;
        }
        auto program = entry.folder ? readFolderProgram(files, name, constants) : readFileProgram(files, name, constants);
        if (!program) {
            return fail(std::move(program.error()));
        }
        programs.push_back(std::move(*program));
    }
    return programs;
}

/// The folder output_validator of 2025-09: it is the program, unless all that it holds is a folder with one.
Result<std::vector<PackagedProgram>> readTheValidator(PackageFiles& files, const Constants& constants)
{
    const std::string folder = "output_validator";
    const auto entries = files.list(folder);
    if (!entries) {
        return fail(entries.error());
    }
    if (entries->empty()) {
        return std::vector<PackagedProgram>{};
    }
    const auto isFolder = [](const PackageFiles::Entry& entry) { return entry.folder; };
    const auto inner = std::find_if(entries->begin(), entries->end(), isFolder);
    const bool wraps = std::count_if(entries->begin(), entries->end(), isFolder) == 1
        && std::none_of(entries->begin(), entries->end(), [](const PackageFiles::Entry& entry) {
               return !entry.folder && (languageCodeOf(entry.name) || entry.name == "run" || entry.name == "build");
           });
    auto program = readFolderProgram(files, wraps ? folder + "/" + inner->name : folder, constants);
    if (!program) {
        return fail(std::move(program.error()));
    }
    return std::vector{std::move(*program)};
}

Result<void> checkPresence(const ProblemYaml& yaml, const Problem& problem)
{
    if (!problem.validators.empty()) {
        return {};
    }
    if (yaml.customValidator) {
        return fail(Fault::BadInput, "problem.yaml: validation is custom, but output_validators/ holds no program");
    }
    if (yaml.interactive || yaml.passes > 1) {
        return fail(Fault::BadInput, fmt::format("problem.yaml: {} problem needs a custom output validator, but there is none in {}",
                                                 yaml.interactive ? "an interactive" : "a multi-pass",
                                                 isLegacy(yaml.version) ? "output_validators/" : "output_validator/"));
    }
    return {};
}

Result<void> take(Result<std::vector<PackagedProgram>> programs, std::vector<PackagedProgram>& into)
{
    if (!programs) {
        return fail(std::move(programs.error()));
    }
    std::move(programs->begin(), programs->end(), std::back_inserter(into));
    return {};
}

} // namespace

Result<ProgramShape> shapeOf(const PackageFiles& files, const std::string& folder, const std::vector<std::string>& names,
                             Scripts scripts)
{
    const bool build = contains(names, "build");
    if (scripts == Scripts::Allowed && (build || contains(names, "run"))) {
        return ProgramShape{"run", {}, build};
    }
    std::vector<std::string> sources;
    std::copy_if(names.begin(), names.end(), std::back_inserter(sources),
                 [](const std::string& name) { return languageCodeOf(name).has_value(); });
    auto code = languageOf(folder, sources);
    if (!code) {
        return fail(std::move(code.error()));
    }
    if (sources.empty()) {
        return fail(Fault::BadInput, fmt::format("{}: holds no file whose ending tells a programming language", folder));
    }
    std::string entry = chooseEntry(files, folder, sources, *code);
    return ProgramShape{std::move(entry), std::move(*code), false};
}

Result<std::vector<PackagedFile>> readFolderFiles(PackageFiles& files, const std::string& folder, const Constants& constants)
{
    const auto names = files.listAll(folder);
    if (!names) {
        return fail(names.error());
    }
    std::vector<PackagedFile> content;
    for (const std::string& name : *names) {
        auto file = readPackaged(files, folder + "/" + name, name, constants);
        if (!file) {
            return fail(std::move(file.error()));
        }
        content.push_back(std::move(*file));
    }
    return content;
}

Result<void> readValidators(PackageFiles& files, const ProblemYaml& yaml, Problem& problem)
{
    if (!isLegacy(yaml.version)) {
        if (auto done = take(readTheValidator(files, yaml.constants), problem.validators); !done) {
            return done;
        }
    } else if (yaml.customValidator) {
        if (auto done = take(readPrograms(files, "output_validators", {}), problem.validators); !done) {
            return done;
        }
    }
    if (auto present = checkPresence(yaml, problem); !present) {
        return present;
    }
    if (auto done = take(readPrograms(files, "input_validators", yaml.constants), problem.inputValidators); !done) {
        return done;
    }
    // The older name of the folder.
    return isLegacy(yaml.version) ? take(readPrograms(files, "input_format_validators", {}), problem.inputValidators)
                                  : Result<void>{};
}

Result<std::map<std::string, std::vector<PackagedFile>>> readByLanguage(PackageFiles& files, const std::string& folder,
                                                                        const Constants& constants)
{
    std::map<std::string, std::vector<PackagedFile>> found;
    const auto entries = files.list(folder);
    if (!entries) {
        return fail(entries.error());
    }
    for (const PackageFiles::Entry& entry : *entries) {
        if (!entry.folder) {
            continue;
        }
        auto content = readFolderFiles(files, folder + "/" + entry.name, constants);
        if (!content) {
            return fail(std::move(content.error()));
        }
        const auto ids = entry.name == "default" ? std::vector<std::string>{entry.name} : languageIds(entry.name);
        for (const std::string& id : ids) {
            found[id] = *content;
        }
    }
    return found;
}

} // namespace ca
