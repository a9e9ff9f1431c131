// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/package/problem_yaml.h"

#include "core/package/checker_flags.h"
#include "core/package/yaml_fields.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <fmt/format.h>

namespace ca {

namespace {

constexpr std::string_view kFile = "problem.yaml";
constexpr std::string_view kNotYet = "is not supported yet";
constexpr double kShortestTimeLimit = 0.001;
constexpr std::uint64_t kMostMib = std::uint64_t{1} << 20;

// What the format calls the typical system default.
constexpr Bytes kDefaultMemory = mib(2048);

std::optional<PackageVersion> readVersion(YamlFields& fields)
{
    const std::string version = fields.text("problem_format_version").value_or("legacy");
    if (version == "legacy" || version == "legacy-icpc") {
        return PackageVersion::Legacy;
    }
    if (version == "2025-09" || version == "2023-07-draft") {
        return PackageVersion::V2025;
    }
    fields.complain("problem_format_version",
                    fmt::format("\"{}\" is not one of legacy, legacy-icpc, 2025-09, 2023-07-draft", version));
    return std::nullopt;
}

void readSizes(YamlFields& limits, ProblemYaml& problem)
{
    if (const auto memory = limits.number("memory", 1, kMostMib)) {
        problem.limits.memory = mib(*memory);
    }
    if (const auto output = limits.number("output", 1, kMostMib)) {
        problem.limits.output = mib(*output);
    }
    if (const auto code = limits.number("code", 1, kMostMib)) {
        problem.codeLimit = kib(*code);
    }
    // Limits of programs that we do not run: the default checker is ours.
    limits.ignore({"validation_time", "validation_memory", "validation_output"});
}

void readLegacyLimits(YamlFields& limits, ProblemYaml& problem)
{
    readSizes(limits, problem);
    limits.ignore({"time_multiplier", "time_safety_margin", "compilation_time", "compilation_memory"});
}

void readLimits2025(YamlFields& limits, ProblemYaml& problem)
{
    readSizes(limits, problem);
    if (const auto seconds = limits.decimal("time_limit", kShortestTimeLimit, kLongestTimeLimit)) {
        setTimeLimit(problem.limits, *seconds);
        problem.limitsGiven = true;
    }
    limits.ignore({"time_resolution"});
    limits.map("time_multipliers", [](YamlFields& multipliers) {
        multipliers.ignore({"ac_to_time_limit", "time_limit_to_tle"});
    });
    // This version wants a limit that is given to hold exactly, or the package refused.
    limits.refuse({"compilation_time", "compilation_memory"}, "a limit on the compiler is not supported yet");
    limits.refuse({"validation_passes"}, "is for multi-pass problems, which are not supported yet");
}

void readTypes(YamlFields& fields, std::initializer_list<std::string_view> known)
{
    std::vector<std::string> seen;
    for (const std::string& type : fields.textOrTexts("type").value_or(std::vector<std::string>{"pass-fail"})) {
        if (std::find(known.begin(), known.end(), type) == known.end()) {
            fields.complain("type", fmt::format("\"{}\" is not a type of this format version", type));
        } else if (std::find(seen.begin(), seen.end(), type) != seen.end()) {
            fields.complain("type", fmt::format("\"{}\" occurs twice", type));
        } else if (type != "pass-fail") {
            fields.complain("type", fmt::format("\"{}\" {}", type, kNotYet));
        }
        seen.push_back(type);
    }
}

void readLegacyValidation(YamlFields& fields, ProblemYaml& problem)
{
    const auto words = splitWords(fields.text("validation").value_or("default"));
    if (words.empty() || (words.front() != "default" && words.front() != "custom")) {
        fields.complain("validation", "must begin with default or custom");
    } else if (words.front() == "custom") {
        fields.complain("validation", fmt::format("a custom output validator {}", kNotYet));
    } else if (words.size() > 1) {
        fields.complain("validation", fmt::format("nothing may follow default, found \"{}\"", words[1]));
    }
    auto options = applyCheckerFlags({}, splitWords(fields.text("validator_flags").value_or("")));
    if (!options) {
        fields.complain("validator_flags", options.error());
        return;
    }
    problem.checker = *options;
}

void readLegacy(YamlFields& fields, ProblemYaml& problem)
{
    problem.name = fields.text("name").value_or("");
    readTypes(fields, {"pass-fail", "scoring"});
    readLegacyValidation(fields, problem);
    fields.map("limits", [&](YamlFields& limits) { readLegacyLimits(limits, problem); });
    problem.tags = splitWords(fields.text("keywords").value_or(""));
    fields.refuse({"grading"}, "is for scoring problems, which are not supported yet");
    fields.ignore({"uuid", "author", "source", "source_url", "license", "rights_owner"});
}

/// The English name when there are several, else the first.
std::string readNames(YamlFields& fields)
{
    const YamlNode* node = fields.require("name");
    if (node == nullptr || node->kind == YamlNode::Kind::Text) {
        return node == nullptr ? "" : node->text;
    }
    const bool names = node->kind == YamlNode::Kind::Map && !node->children.empty()
        && std::all_of(node->children.begin(), node->children.end(),
                       [](const YamlNode& name) { return name.kind == YamlNode::Kind::Text && !name.text.empty(); });
    if (!names) {
        fields.complain(*node, "must be a text or a map from language codes to texts");
        return "";
    }
    const auto english =
        std::find_if(node->children.begin(), node->children.end(), [](const YamlNode& name) { return name.key == "en"; });
    return english != node->children.end() ? english->text : node->children.front().text;
}

void readLanguages(YamlFields& fields)
{
    const auto languages = fields.textOrTexts("languages");
    if (languages && *languages != std::vector<std::string>{"all"}) {
        fields.complain("languages", fmt::format("a choice of languages {}", kNotYet));
    }
}

void read2025(YamlFields& fields, ProblemYaml& problem)
{
    problem.name = readNames(fields);
    fields.require("uuid");
    fields.text("uuid");
    readTypes(fields, {"pass-fail", "scoring", "multi-pass", "interactive", "submit-answer"});
    fields.map("limits", [&](YamlFields& limits) { readLimits2025(limits, problem); });
    problem.tags = fields.texts("keywords").value_or(std::vector<std::string>{});
    readLanguages(fields);
    fields.flag("allow_file_writing"); // our programs may always write in their own folder
    fields.refuse({"constants"}, "constants in statements and submissions are not supported yet");
    fields.ignore({"version", "credits", "source", "license", "rights_owner", "embargo_until"});
}

/// Our own key; other tools pass it by.
void readExtras(YamlFields& extras, ProblemYaml& problem)
{
    constexpr std::array<std::string_view, 3> kDifficulties{"easy", "medium", "hard"};
    problem.difficulty = extras.text("difficulty").value_or("");
    if (!problem.difficulty.empty()
        && std::find(kDifficulties.begin(), kDifficulties.end(), problem.difficulty) == kDifficulties.end()) {
        extras.complain("difficulty", "must be easy, medium or hard");
    }
    if (auto tags = extras.texts("tags")) {
        problem.tags = std::move(*tags);
    }
}

} // namespace

void setTimeLimit(Limits& limits, double seconds)
{
    limits.cpu = Micros(std::llround(seconds * 1e6));
    limits.wall = 2 * limits.cpu + std::chrono::seconds(2);
}

Result<ProblemYaml> parseProblemYaml(std::string_view text)
{
    const auto root = parseYaml(text, kFile);
    if (!root) {
        return fail(root.error());
    }
    YamlMistake mistake{std::string(kFile)};
    YamlFields fields(*root, "", mistake);
    ProblemYaml problem;
    problem.limits.memory = kDefaultMemory;
    const auto version = readVersion(fields);
    if (version) {
        problem.version = *version;
        *version == PackageVersion::Legacy ? readLegacy(fields, problem) : read2025(fields, problem);
        fields.map("codearena", [&](YamlFields& extras) { readExtras(extras, problem); });
        fields.close();
    }
    if (mistake.first()) {
        return fail(*mistake.first());
    }
    return problem;
}

} // namespace ca
