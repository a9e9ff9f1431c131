// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/package/package.h"

#include "core/package/package_files.h"
#include "core/package/problem_yaml.h"
#include "core/package/programs.h"
#include "core/package/statement_title.h"
#include "core/package/test_data.h"
#include "core/package/texts.h"
#include "core/package/yaml_fields.h"

#include <fmt/format.h>

namespace ca {

namespace {

constexpr Bytes kLargestYaml = kib(256);
constexpr std::string_view kTimeLimitFile = ".timelimit";

/// What we understand and yet cannot judge: told at once rather than judged wrongly.
Result<void> refuseWhatWeCannotJudge(PackageFiles& files, const ProblemYaml& yaml)
{
    if (yaml.submitAnswer) {
        return fail(Fault::BadInput, "problem.yaml: type: in a problem of type submit-answer people hand in answers and not programs, "
                                     "which cannot be judged here");
    }
    const auto entries = files.list("static_validator");
    if (!entries) {
        return fail(entries.error());
    }
    if (!isLegacy(yaml.version) && !entries->empty()) {
        return fail(Fault::BadInput, "static_validator/: a static validator, which looks at the source itself, cannot be run here");
    }
    return {};
}

/// Tools around the legacy format, which has no key for it, keep the time limit in a file of its own.
Result<void> readTimeLimitFile(const PackageFiles& files, Problem& problem)
{
    const std::string file(kTimeLimitFile);
    if (!files.has(file)) {
        return {};
    }
    const auto text = files.read(file, kib(1));
    if (!text) {
        return fail(text.error());
    }
    const auto words = splitWords(*text);
    const auto seconds = words.size() == 1 ? parseDecimal(words.front()) : std::nullopt;
    if (!seconds || *seconds < 0.001 || *seconds > kLongestTimeLimit) {
        return fail(Fault::BadInput, fmt::format("{}: must hold a number of seconds up to {}", file, kLongestTimeLimit));
    }
    setTimeLimit(problem.limits, *seconds);
    problem.limitsGiven = true;
    return {};
}

Problem makeProblem(const PackageFiles& files, const ProblemYaml& yaml)
{
    Problem problem;
    problem.id = files.name();
    problem.folder = files.root();
    problem.uuid = yaml.uuid;
    problem.title = yaml.name;
    problem.titles = yaml.names;
    problem.difficulty = yaml.difficulty;
    problem.tags = yaml.tags;
    problem.credits = yaml.credits;
    problem.source = yaml.source;
    problem.license = yaml.license;
    problem.rightsOwner = yaml.rightsOwner;
    problem.hints = yaml.hints;
    problem.constants = yaml.constants;
    problem.scoring = yaml.scoring;
    problem.lowerIsBetter = yaml.lowerIsBetter;
    problem.interactive = yaml.interactive;
    problem.passes = yaml.passes;
    problem.limits = yaml.limits;
    problem.limitsGiven = yaml.limitsGiven;
    problem.validatorLimits = yaml.validatorLimits;
    problem.margins = yaml.margins;
    problem.compileTime = yaml.compileTime;
    problem.compileMemory = yaml.compileMemory;
    problem.codeLimit = yaml.codeLimit;
    problem.languages = yaml.languages;
    problem.checker = yaml.checker;
    problem.signature = yaml.signature;
    return problem;
}

/// What belongs to submissions of one language: files of include/, and those to begin with.
Result<void> readLanguageFiles(PackageFiles& files, const ProblemYaml& yaml, Problem& problem)
{
    auto includes = readByLanguage(files, "include", yaml.constants);
    if (!includes) {
        return fail(std::move(includes.error()));
    }
    auto templates = readByLanguage(files, "attachments/templates", {});
    if (!templates) {
        return fail(std::move(templates.error()));
    }
    problem.includes = std::move(*includes);
    problem.templates = std::move(*templates);
    return {};
}

Result<void> readRest(PackageFiles& files, const ProblemYaml& yaml, Problem& problem)
{
    if (auto done = refuseWhatWeCannotJudge(files, yaml); !done) {
        return done;
    }
    if (auto done = isLegacy(yaml.version) ? readTimeLimitFile(files, problem) : Result<void>{}; !done) {
        return done;
    }
    if (auto done = readTexts(files, yaml.version, problem); !done) {
        return done;
    }
    if (auto done = readValidators(files, yaml, problem); !done) {
        return done;
    }
    if (auto done = readLanguageFiles(files, yaml, problem); !done) {
        return done;
    }
    return readTestData(files, yaml, problem);
}

Result<Problem> readProblem(PackageFiles& files)
{
    const auto yaml = readProblemYaml(files);
    if (!yaml) {
        return fail(yaml.error());
    }
    Problem problem = makeProblem(files, *yaml);
    if (problem.title.empty()) {
        problem.title = titleFromStatement(files).value_or(problem.id);
    }
    if (auto done = readRest(files, *yaml, problem); !done) {
        return fail(std::move(done.error()));
    }
    return problem;
}

} // namespace

Result<ProblemYaml> readProblemYaml(const PackageFiles& files)
{
    const std::string file = "problem.yaml";
    if (!files.has(file)) {
        return fail(Fault::BadInput, "there is no problem.yaml, so this is no problem package");
    }
    const auto text = files.read(file, kLargestYaml);
    if (!text) {
        return fail(text.error());
    }
    return parseProblemYaml(*text);
}

std::vector<std::string> argumentsOfInputValidator(const PackagedProgram& validator, const TestCase& test)
{
    const std::string base = validator.name.substr(validator.name.rfind('/') + 1);
    const auto& byName = test.argumentsOfInputValidators;
    auto own = byName.find(base);
    own = own == byName.end() ? byName.find(base.substr(0, base.find('.'))) : own;
    auto arguments = byName.empty() ? test.inputValidatorArguments
        : own == byName.end()       ? std::vector<std::string>{}
                                    : own->second;
    arguments.insert(arguments.end(), test.programArguments.begin(), test.programArguments.end());
    return arguments;
}

Result<Problem> readPackage(const std::filesystem::path& folder)
{
    auto files = PackageFiles::open(folder);
    if (!files) {
        return fail(std::move(files.error()).during("reading a problem"));
    }
    auto problem = readProblem(*files);
    if (!problem) {
        return fail(std::move(problem.error()).during(fmt::format("reading problem {}", files->name())));
    }
    return problem;
}

} // namespace ca
