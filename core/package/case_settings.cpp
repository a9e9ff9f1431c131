// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/package/case_settings.h"

#include "core/package/checker_flags.h"
#include "core/package/yaml_fields.h"

#include <algorithm>

#include <fmt/format.h>

namespace ca {

namespace {

constexpr std::uint64_t kMostPoints = 1'000'000'000;
constexpr double kSecretPoints = 100;
constexpr std::string_view kNoStaticValidator = "is for a static validator, which looks at the source itself and cannot be run here";

void readOutputArguments(YamlFields& fields, const SettingsPlace& place, CaseSettings& settings)
{
    auto arguments = fields.texts("output_validator_args");
    if (!arguments) {
        return;
    }
    const auto options = applyCheckerFlags({}, *arguments, RepeatedFlags::Refused);
    if (!place.customValidator && !options) {
        fields.complain("output_validator_args", options.error());
    }
    settings.validatorArguments = std::move(*arguments);
}

void readInputArguments(YamlFields& fields, CaseSettings& settings)
{
    const YamlNode* node = fields.find("input_validator_args");
    if (node == nullptr) {
        return;
    }
    settings.inputArguments = {};
    if (node->kind != YamlNode::Kind::Map) {
        settings.inputArguments.ofAll = fields.texts("input_validator_args").value_or(std::vector<std::string>{});
        return;
    }
    const YamlNode& map = *node;
    fields.map("input_validator_args", [&](YamlFields& validators) {
        for (const YamlNode& validator : map.children) {
            settings.inputArguments.byName[validator.key] = validators.texts(validator.key).value_or(std::vector<std::string>{});
        }
    });
}

void readShared(YamlFields& fields, const SettingsPlace& place, CaseSettings& settings)
{
    if (auto arguments = fields.texts("args")) {
        settings.programArguments = std::move(*arguments);
    }
    readOutputArguments(fields, place, settings);
    readInputArguments(fields, settings);
    settings.fullFeedback = fields.flag("full_feedback").value_or(settings.fullFeedback);
    for (const std::string_view key : {"input_visualizer_args", "output_visualizer_args"}) {
        fields.texts(key); // for tools that draw
    }
}

void readMaxScore(YamlFields& fields, GroupSettings& settings)
{
    settings.maxScoreLine = fields.lineOf("max_score");
    const YamlNode* node = fields.find("max_score");
    if (node != nullptr && node->text == "unbounded") {
        settings.maxScore = std::nullopt;
    } else if (node != nullptr) {
        const auto points = fields.number("max_score", 0, kMostPoints);
        settings.maxScore = points ? std::optional(static_cast<double>(*points)) : std::nullopt;
    }
}

void readAggregation(YamlFields& fields, GroupSettings& settings)
{
    settings.scoringLine = fields.lineOf("score_aggregation");
    const auto aggregation = fields.text("score_aggregation");
    if (!aggregation) {
        return;
    }
    if (*aggregation == "sum") {
        settings.scoring = ScoreRule::Sum;
    } else if (*aggregation == "min") {
        settings.scoring = ScoreRule::Minimum;
    } else if (*aggregation == "pass-fail") {
        settings.scoring = ScoreRule::PassFail;
    } else {
        fields.complain("score_aggregation", "must be pass-fail, sum or min");
    }
}

void readScoring(YamlFields& fields, const SettingsPlace& place, GroupSettings& settings)
{
    if (place.folder == SettingsPlace::Folder::Sample) {
        fields.refuse({"max_score", "score_aggregation", "require_pass"}, "may not be said of the samples");
    } else if (!place.scoring) {
        fields.refuse({"max_score", "score_aggregation", "require_pass"}, "is only for problems of type scoring");
    } else {
        readMaxScore(fields, settings);
        readAggregation(fields, settings);
        settings.requiredLine = fields.lineOf("require_pass");
        const YamlNode* node = fields.find("require_pass");
        const bool none = node != nullptr && node->kind == YamlNode::Kind::List && node->children.empty();
        settings.required = none ? std::vector<std::string>{} : fields.textOrTexts("require_pass").value_or(std::vector<std::string>{});
    }
    fields.refuse({"static_validation_score", "static_validator_args"}, kNoStaticValidator);
}

template <class Settings, class Read> Result<Settings> parseWith(std::string_view text, const std::string& file, Settings settings, Read read)
{
    const auto root = parseYaml(text, file);
    if (!root) {
        return fail(root.error());
    }
    YamlMistake mistake{file};
    YamlFields fields(*root, "", mistake);
    read(fields, settings);
    fields.close();
    if (mistake.first()) {
        return fail(*mistake.first());
    }
    return settings;
}

} // namespace

GroupSettings unsaidSettings(SettingsPlace::Folder folder, CaseSettings inherited)
{
    GroupSettings settings;
    settings.cases = std::move(inherited);
    if (folder == SettingsPlace::Folder::Secret) {
        settings.scoring = ScoreRule::Sum;
        settings.maxScore = kSecretPoints;
    }
    return settings;
}

Result<GroupSettings> parseTestGroupYaml(std::string_view text, const SettingsPlace& place, CaseSettings inherited)
{
    return parseWith(text, place.file, unsaidSettings(place.folder, std::move(inherited)),
                     [&](YamlFields& fields, GroupSettings& settings) {
                         readShared(fields, place, settings.cases);
                         readScoring(fields, place, settings);
                     });
}

Result<CaseSettings> parseCaseYaml(std::string_view text, const SettingsPlace& place, CaseSettings inherited)
{
    return parseWith(text, place.file, std::move(inherited), [&](YamlFields& fields, CaseSettings& settings) {
        readShared(fields, place, settings);
        settings.hint = fields.text("hint").value_or("");
        settings.description = fields.text("description").value_or("");
    });
}

} // namespace ca
