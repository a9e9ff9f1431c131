// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A package's texts from a stranger: problem.yaml, the settings of groups, tests and submissions, and statements. The first byte
// chooses which. Beyond not crashing: every mistake names its file, and what was accepted holds what the engine relies on.
#include "core/package/case_settings.h"
#include "core/package/constants.h"
#include "core/package/examination_parts.h"
#include "core/package/glob.h"
#include "core/package/problem_yaml.h"
#include "core/package/submission_rules.h"

#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

using namespace ca;

namespace {

void require(bool condition)
{
    if (!condition) {
        std::abort();
    }
}

template <class T> void requireNamed(const Result<T>& result, std::string_view file)
{
    require(result || (result.error().fault == Fault::BadInput && result.error().what.starts_with(file)));
}

void requireStable(const FunctionSignature& function)
{
    const auto again = parseFunction(notation(function));
    require(again && *again == function);
}

void examineProblem(std::string_view text)
{
    const auto yaml = parseProblemYaml(text);
    requireNamed(yaml, "problem.yaml");
    if (!yaml) {
        return;
    }
    require(yaml->limits.cpu.count() > 0 && yaml->limits.wall > yaml->limits.cpu && yaml->limits.memory.count() > 0);
    require(yaml->validatorLimits.cpu.count() > 0 && yaml->passes >= 1);
    require(!(yaml->submitAnswer && (yaml->interactive || yaml->passes > 1)));
    if (yaml->signature) {
        requireStable(yaml->signature->function);
        require(yaml->signature->isClass == !yaml->signature->methods.empty());
        for (const FunctionSignature& method : yaml->signature->methods) {
            requireStable(method);
        }
    }
    (void)replaceConstants(text, yaml->constants);
}

void examineSettings(std::string_view text, std::uint8_t choice)
{
    const SettingsPlace place{"f.yaml", static_cast<SettingsPlace::Folder>(choice & 3), (choice & 4) != 0, (choice & 8) != 0};
    requireNamed(parseTestGroupYaml(text, place, {}), "f.yaml");
    requireNamed(parseCaseYaml(text, place, {}), "f.yaml");
    const auto legacy = parseTestdataYaml(text, place);
    requireNamed(legacy, "f.yaml");
    require(!legacy || (std::isfinite(legacy->acceptScore) && std::isfinite(legacy->rejectScore)));
}

void examineSubmissions(std::string_view text)
{
    const auto entries = parseSubmissionsYaml(text, true);
    requireNamed(entries, "submissions/submissions.yaml");
    for (const SubmissionEntry& entry : entries ? *entries : std::vector<SubmissionEntry>{}) {
        (void)globMatches(entry.pattern, "accepted/solution.py");
        ExpectedSubmission submission;
        submission.rules = entry.inner;
        submission.rules.push_back(entry.rule);
        summarize(submission);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 1) {
        return 0;
    }
    const std::string_view text(reinterpret_cast<const char*>(data) + 1, size - 1);
    const std::uint8_t choice = data[0];
    switch (choice >> 6) {
    case 0:
        examineProblem(text);
        break;
    case 1:
        examineSettings(text, choice);
        break;
    case 2:
        examineSubmissions(text);
        break;
    default:
        (void)lintStatement(text, {(choice & 1) != 0, true, (choice & 2) != 0, (choice & 4) != 0, 3, {"n"}, {"a.png"}});
        if (const auto function = parseFunction(text)) {
            requireStable(*function);
        }
    }
    return 0;
}
