// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/package/checker_flags.h"
#include "core/package/problem_yaml_parts.h"

#include <algorithm>

#include <fmt/format.h>

namespace ca {

namespace {

void readType(YamlFields& fields, ProblemYaml& problem)
{
    const std::string type = fields.text("type").value_or("pass-fail");
    if (type != "pass-fail" && type != "scoring") {
        fields.complain("type", fmt::format("\"{}\" is not a type of this format version: pass-fail or scoring", type));
    }
    problem.scoring = type == "scoring";
}

void readCustomWord(YamlFields& fields, ProblemYaml& problem, const std::string& word)
{
    if (word == "interactive") {
        problem.interactive = true;
    } else if (word == "multi-pass" && problem.version == PackageVersion::Legacy) {
        problem.passes = 2;
    } else if (word == "score" && problem.version == PackageVersion::Legacy) {
        if (!problem.scoring) {
            fields.complain("validation", "\"score\" is only for problems of type scoring");
        }
    } else {
        fields.complain("validation", fmt::format("\"{}\" may not follow custom", word));
    }
}

void readValidation(YamlFields& fields, ProblemYaml& problem)
{
    const auto words = splitWords(fields.text("validation").value_or("default"));
    if (words.empty() || (words.front() != "default" && words.front() != "custom")) {
        fields.complain("validation", "must begin with default or custom");
        return;
    }
    problem.customValidator = words.front() == "custom";
    if (!problem.customValidator && words.size() > 1) {
        fields.complain("validation", fmt::format("nothing may follow default, found \"{}\"", words[1]));
        return;
    }
    for (auto word = words.begin() + 1; word != words.end(); ++word) {
        if (std::find(words.begin(), word, *word) != word) {
            fields.complain("validation", fmt::format("\"{}\" occurs twice", *word));
        }
        readCustomWord(fields, problem, *word);
    }
}

void readValidatorFlags(YamlFields& fields, ProblemYaml& problem)
{
    problem.validatorFlags = splitWords(fields.text("validator_flags").value_or(""));
    if (problem.customValidator) {
        return;
    }
    const auto options = applyCheckerFlags({}, problem.validatorFlags);
    if (!options) {
        fields.complain("validator_flags", options.error());
        return;
    }
    problem.checker = *options;
}

void readGrading(YamlFields& fields, ProblemYaml& problem)
{
    const YamlNode* node = fields.find("grading");
    if (node != nullptr && !problem.scoring) {
        fields.complain(*node, "is only for problems of type scoring");
    }
    fields.map("grading", [&](YamlFields& grading) {
        const std::string objective = grading.text("objective").value_or("max");
        if (objective != "min" && objective != "max") {
            grading.complain("objective", "must be min or max");
        }
        problem.lowerIsBetter = objective == "min";
        grading.flag("show_test_data_groups"); // our faces always show them
    });
}

void readSource(YamlFields& fields, ProblemYaml& problem)
{
    problem.source = fields.text("source").value_or("");
    if (fields.text("source_url") && problem.source.empty()) {
        fields.complain("source_url", "is given without a source");
    }
}

} // namespace

void readLegacyKeys(YamlFields& fields, ProblemYaml& problem)
{
    readNames(fields, problem);
    problem.uuid = fields.text("uuid").value_or("");
    problem.credits = fields.text("author").value_or("");
    readSource(fields, problem);
    problem.tags = splitWords(fields.text("keywords").value_or(""));
    if (problem.version == PackageVersion::Legacy) {
        readType(fields, problem);
        readGrading(fields, problem);
    }
    readValidation(fields, problem);
    readValidatorFlags(fields, problem);
}

} // namespace ca
