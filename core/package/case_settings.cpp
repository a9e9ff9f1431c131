// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/package/case_settings.h"

#include "core/package/checker_flags.h"
#include "core/package/yaml_fields.h"

#include <fmt/format.h>

namespace ca {

namespace {

constexpr std::string_view kForScoring = "is for scoring problems, which are not supported yet";

/// Parses, lets the reader take its keys, and gives what it made or the first mistake.
Result<CaseSettings> parseWith(std::string_view text, std::string_view file, CaseSettings settings,
                               void (*read)(YamlFields&, CaseSettings&))
{
    const auto root = parseYaml(text, file);
    if (!root) {
        return fail(root.error());
    }
    YamlMistake mistake{std::string(file)};
    YamlFields fields(*root, "", mistake);
    read(fields, settings);
    fields.close();
    if (mistake.first()) {
        return fail(*mistake.first());
    }
    return settings;
}

void checkFlags(YamlFields& fields, std::string_view key, const std::vector<std::string>& flags)
{
    if (const auto options = applyCheckerFlags({}, flags); !options) {
        fields.complain(key, options.error());
    }
}

void readTestdata(YamlFields& fields, CaseSettings& settings)
{
    const std::string onReject = fields.text("on_reject").value_or("break");
    if (onReject != "break" && onReject != "continue") {
        fields.complain("on_reject", "must be break or continue");
    }
    if (fields.text("grading").value_or("default") != "default") {
        fields.complain("grading", "a custom grader is not supported yet");
    }
    if (!splitWords(fields.text("grader_flags").value_or("")).empty()) {
        fields.complain("grader_flags", "grader flags are not supported yet");
    }
    settings.checkerFlags = splitWords(fields.text("output_validator_flags").value_or(""));
    checkFlags(fields, "output_validator_flags", settings.checkerFlags);
    fields.refuse({"accept_score", "reject_score", "range"}, kForScoring);
    fields.ignore({"input_validator_flags"});
}

void readShared(YamlFields& fields, CaseSettings& settings)
{
    if (auto flags = fields.texts("output_validator_args")) {
        checkFlags(fields, "output_validator_args", *flags);
        settings.checkerFlags = std::move(*flags);
    }
    if (const auto arguments = fields.texts("args"); arguments && !arguments->empty()) {
        fields.complain("args", "command line arguments for submissions are not supported yet");
    }
    fields.flag("full_feedback");
    fields.ignore({"input_validator_args", "input_visualizer_args", "output_visualizer_args"});
}

void readTestGroup(YamlFields& fields, CaseSettings& settings)
{
    readShared(fields, settings);
    fields.refuse({"max_score", "score_aggregation", "require_pass"}, kForScoring);
    fields.refuse({"static_validation_score", "static_validator_args"}, "a static validator is not supported yet");
}

void readCase(YamlFields& fields, CaseSettings& settings)
{
    readShared(fields, settings);
    fields.text("hint");
    fields.text("description");
}

} // namespace

Result<CaseSettings> parseTestdataYaml(std::string_view text, std::string_view file)
{
    return parseWith(text, file, {}, readTestdata);
}

Result<CaseSettings> parseTestGroupYaml(std::string_view text, std::string_view file, CaseSettings inherited)
{
    return parseWith(text, file, std::move(inherited), readTestGroup);
}

Result<CaseSettings> parseCaseYaml(std::string_view text, std::string_view file, CaseSettings inherited)
{
    return parseWith(text, file, std::move(inherited), readCase);
}

} // namespace ca
