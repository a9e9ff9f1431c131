// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/package/case_settings.h"
#include "core/package/checker_flags.h"
#include "core/package/yaml_fields.h"

#include <limits>

#include <fmt/format.h>

namespace ca {

namespace {

constexpr double kMostPoints = 1e12;

void readOnReject(YamlFields& fields, LegacySettings& settings)
{
    const std::string onReject = fields.text("on_reject").value_or("break");
    if (onReject != "break" && onReject != "continue") {
        fields.complain("on_reject", "must be break or continue");
    }
    settings.stopsAtReject = onReject == "break";
}

/// Flags of the default grader; of several that contradict each other the last counts.
bool applyGraderFlag(const std::string& flag, LegacySettings& settings)
{
    if (flag == "worst_error") {
        settings.verdict = VerdictRule::WorstError;
    } else if (flag == "first_error") {
        settings.verdict = VerdictRule::FirstError;
    } else if (flag == "always_accept") {
        settings.verdict = VerdictRule::AlwaysAccept;
    } else if (flag == "sum") {
        settings.scoring = ScoreRule::Sum;
    } else if (flag == "avg") {
        settings.scoring = ScoreRule::Average;
    } else if (flag == "min") {
        settings.scoring = ScoreRule::Minimum;
    } else if (flag == "max") {
        settings.scoring = ScoreRule::Maximum;
    } else if (flag == "ignore_sample") {
        settings.ignoresSample = true;
    } else if (flag == "accept_if_any_accepted") {
        settings.acceptsIfAny = true;
    } else {
        return false;
    }
    return true;
}

void readGrader(YamlFields& fields, const SettingsPlace& place, LegacySettings& settings)
{
    const std::string grading = fields.text("grading").value_or("default");
    if (grading == "custom") {
        fields.complain("grading", "a grader of the package's own cannot be run here, only the default one with its flags");
    } else if (grading != "default") {
        fields.complain("grading", "must be default or custom");
    }
    for (const std::string& flag : splitWords(fields.text("grader_flags").value_or(""))) {
        if (!applyGraderFlag(flag, settings)) {
            fields.complain("grader_flags", fmt::format("\"{}\" is not a flag of the default grader", flag));
        }
    }
    if (settings.ignoresSample && place.folder != SettingsPlace::Folder::Data) {
        fields.complain("grader_flags", "\"ignore_sample\" may only stand in data/testdata.yaml");
    }
}

std::optional<double> bound(const std::string& text)
{
    if (text == "inf" || text == "+inf") {
        return std::numeric_limits<double>::infinity();
    }
    return text == "-inf" ? std::optional(-std::numeric_limits<double>::infinity()) : parseDecimal(text);
}

void readRange(YamlFields& fields, LegacySettings& settings)
{
    const auto text = fields.text("range");
    if (!text) {
        return;
    }
    const auto words = splitWords(*text);
    const auto least = words.size() == 2 ? bound(words[0]) : std::nullopt;
    const auto most = words.size() == 2 ? bound(words[1]) : std::nullopt;
    if (!least || !most || *least > *most) {
        fields.complain("range", "must be two numbers, the smaller first, such as \"0 100\" or \"-inf +inf\"");
        return;
    }
    settings.range = {*least, *most};
}

void readScores(YamlFields& fields, const SettingsPlace& place, LegacySettings& settings)
{
    if (!place.scoring) {
        fields.refuse({"accept_score", "reject_score", "range"}, "is only for problems of type scoring");
        return;
    }
    settings.acceptScore = fields.decimal("accept_score", -kMostPoints, kMostPoints).value_or(1);
    settings.rejectScore = fields.decimal("reject_score", -kMostPoints, kMostPoints).value_or(0);
    readRange(fields, settings);
}

struct NamedFlags {
    std::string name;
    std::vector<std::string> flags;
};

/// A text of flags, or a map that says whose they are.
NamedFlags readFlags(YamlFields& fields, std::string_view key)
{
    NamedFlags found;
    const YamlNode* node = fields.find(key);
    if (node == nullptr || node->kind != YamlNode::Kind::Map) {
        found.flags = splitWords(fields.text(key).value_or(""));
        return found;
    }
    fields.map(key, [&](YamlFields& map) {
        map.require("name");
        found.name = map.text("name").value_or("");
        found.flags = splitWords(map.text("flags").value_or(""));
    });
    return found;
}

void readValidatorFlags(YamlFields& fields, const SettingsPlace& place, LegacySettings& settings)
{
    NamedFlags input = readFlags(fields, "input_validator_flags");
    if (input.name.empty()) {
        settings.inputArguments.ofAll = std::move(input.flags);
    } else {
        settings.inputArguments.byName[input.name] = std::move(input.flags);
    }
    NamedFlags output = readFlags(fields, "output_validator_flags");
    const auto options = applyCheckerFlags({}, output.flags);
    if (!place.customValidator && !options) {
        fields.complain("output_validator_flags", options.error());
    }
    settings.validatorName = std::move(output.name);
    settings.validatorArguments = std::move(output.flags);
}

} // namespace

Result<LegacySettings> parseTestdataYaml(std::string_view text, const SettingsPlace& place)
{
    const auto root = parseYaml(text, place.file);
    if (!root) {
        return fail(root.error());
    }
    YamlMistake mistake{place.file};
    YamlFields fields(*root, "", mistake);
    LegacySettings settings;
    readOnReject(fields, settings);
    readGrader(fields, place, settings);
    readScores(fields, place, settings);
    readValidatorFlags(fields, place, settings);
    fields.close();
    if (mistake.first()) {
        return fail(*mistake.first());
    }
    return settings;
}

} // namespace ca
