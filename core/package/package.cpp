// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/package/package.h"

#include "core/package/package_files.h"
#include "core/package/problem_yaml.h"
#include "core/package/statement_title.h"
#include "core/package/test_data.h"
#include "core/package/yaml_fields.h"

#include <array>

#include <fmt/format.h>

namespace ca {

namespace {

constexpr Bytes kLargestYaml = kib(256);
constexpr std::string_view kTimeLimitFile = ".timelimit";

struct Unsupported {
    std::string_view folder;
    std::string_view what;
};

// Folders that change how a submission is built or judged: a package that needs them is refused rather than judged wrongly.
constexpr std::array<Unsupported, 4> kUnsupported{{
    {"include", "files that are added to submissions are not supported yet"},
    {"output_validator", "a custom output validator is not supported yet"},
    {"output_validators", "a custom output validator is not supported yet"},
    {"static_validator", "a static validator is not supported yet"},
}};

Result<void> refuseUnsupported(PackageFiles& files)
{
    for (const Unsupported& unsupported : kUnsupported) {
        const auto entries = files.list(std::string(unsupported.folder));
        if (!entries) {
            return fail(entries.error());
        }
        if (!entries->empty()) {
            return fail(Fault::BadInput, fmt::format("{}/: {}", unsupported.folder, unsupported.what));
        }
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

Problem makeProblem(const PackageFiles& files, ProblemYaml&& yaml)
{
    Problem problem;
    problem.id = files.name();
    problem.title = std::move(yaml.name);
    problem.difficulty = std::move(yaml.difficulty);
    problem.tags = std::move(yaml.tags);
    problem.folder = files.root();
    problem.limits = yaml.limits;
    problem.limitsGiven = yaml.limitsGiven;
    problem.codeLimit = yaml.codeLimit;
    problem.checker = yaml.checker;
    return problem;
}

Result<Problem> readProblem(PackageFiles& files)
{
    auto yaml = readProblemYaml(files);
    if (!yaml) {
        return fail(std::move(yaml.error()));
    }
    const PackageVersion version = yaml->version;
    Problem problem = makeProblem(files, std::move(*yaml));
    if (auto supported = refuseUnsupported(files); !supported) {
        return fail(std::move(supported.error()));
    }
    if (auto limit = version == PackageVersion::Legacy ? readTimeLimitFile(files, problem) : Result<void>{}; !limit) {
        return fail(std::move(limit.error()));
    }
    if (problem.title.empty()) {
        problem.title = titleFromStatement(files).value_or(problem.id);
    }
    if (auto tests = readTestData(files, version, problem); !tests) {
        return fail(std::move(tests.error()));
    }
    return problem;
}

} // namespace

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
