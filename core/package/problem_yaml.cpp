// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/package/problem_yaml.h"

#include "core/package/problem_yaml_parts.h"

#include <fmt/format.h>

namespace ca {

namespace {

constexpr std::string_view kFile = "problem.yaml";

std::optional<PackageVersion> readVersion(YamlFields& fields)
{
    const std::string version = fields.text("problem_format_version").value_or("legacy");
    if (version == "legacy") {
        return PackageVersion::Legacy;
    }
    if (version == "legacy-icpc") {
        return PackageVersion::LegacyIcpc;
    }
    if (version == "2025-09" || version == "2023-07-draft") {
        return PackageVersion::V2025;
    }
    fields.complain("problem_format_version",
                    fmt::format("\"{}\" is not one of legacy, legacy-icpc, 2025-09, 2023-07-draft", version));
    return std::nullopt;
}

/// What can only be seen when all keys are known.
void checkTogether(YamlFields& fields, const ProblemYaml& problem)
{
    const bool talks = problem.interactive || problem.passes > 1;
    if (problem.signature && (talks || problem.submitAnswer)) {
        fields.complain("codearena", "a signature makes a function problem, which is neither interactive, multi-pass nor "
                                     "submit-answer");
    }
}

} // namespace

Result<ProblemYaml> parseProblemYaml(std::string_view text)
{
    const auto root = parseYaml(text, kFile);
    if (!root) {
        return fail(root.error());
    }
    YamlMistake mistake{std::string(kFile)};
    YamlFields fields(*root, "", mistake);
    ProblemYaml problem;
    if (const auto version = readVersion(fields)) {
        problem.version = *version;
        isLegacy(*version) ? readLegacyKeys(fields, problem) : read2025Keys(fields, problem);
        readRights(fields, problem);
        readLimits(fields, problem);
        readExtras(fields, problem);
        checkTogether(fields, problem);
        fields.close();
    }
    if (mistake.first()) {
        return fail(*mistake.first());
    }
    return problem;
}

} // namespace ca
