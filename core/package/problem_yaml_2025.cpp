// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/package/format_languages.h"
#include "core/package/problem_yaml_parts.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace ca {

namespace {

constexpr std::array<std::string_view, 5> kTypes{"pass-fail", "scoring", "multi-pass", "interactive", "submit-answer"};

using TypePair = std::pair<std::string_view, std::string_view>;
constexpr std::array<TypePair, 3> kIncompatible{
    {{"pass-fail", "scoring"}, {"multi-pass", "submit-answer"}, {"interactive", "submit-answer"}}};

bool contains(const std::vector<std::string>& list, std::string_view text)
{
    return std::find(list.begin(), list.end(), text) != list.end();
}

void checkTypes(YamlFields& fields, const std::vector<std::string>& types)
{
    for (auto type = types.begin(); type != types.end(); ++type) {
        if (std::find(kTypes.begin(), kTypes.end(), *type) == kTypes.end()) {
            fields.complain("type", fmt::format("\"{}\" is not a type of this format version", *type));
        } else if (std::find(types.begin(), type, *type) != type) {
            fields.complain("type", fmt::format("\"{}\" occurs twice", *type));
        }
    }
    for (const auto& [one, other] : kIncompatible) {
        if (contains(types, one) && contains(types, other)) {
            fields.complain("type", fmt::format("\"{}\" and \"{}\" exclude each other", one, other));
        }
    }
}

void readTypes(YamlFields& fields, ProblemYaml& problem)
{
    const auto types = fields.textOrTexts("type").value_or(std::vector<std::string>{"pass-fail"});
    checkTypes(fields, types);
    problem.scoring = contains(types, "scoring");
    problem.interactive = contains(types, "interactive");
    problem.submitAnswer = contains(types, "submit-answer");
    problem.passes = contains(types, "multi-pass") ? 2 : 1;
}

void readLanguages(YamlFields& fields, ProblemYaml& problem)
{
    const auto codes = fields.textOrTexts("languages");
    if (!codes || *codes == std::vector<std::string>{"all"}) {
        return;
    }
    for (const std::string& code : *codes) {
        if (code == "all") {
            fields.complain("languages", "\"all\" stands for every language and leaves no room for others");
        } else if (!isLanguageCode(code)) {
            fields.complain("languages", fmt::format("\"{}\" is not a language code of the format, such as python3 or cpp", code));
        }
        for (std::string& id : languageIds(code)) {
            if (!contains(problem.languages, id)) {
                problem.languages.push_back(std::move(id));
            }
        }
    }
    if (problem.languages.empty()) {
        fields.complain("languages", "none of the languages that the problem allows can be run here");
    }
}

bool isConstantName(std::string_view name)
{
    const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; };
    return !name.empty() && letter(name.front())
        && std::all_of(name.begin(), name.end(), [&](char c) { return letter(c) || (c >= '0' && c <= '9'); });
}

void readConstants(YamlFields& fields, ProblemYaml& problem)
{
    const YamlNode* node = fields.find("constants");
    if (node == nullptr) {
        return;
    }
    if (node->kind != YamlNode::Kind::Map) {
        fields.complain(*node, "must be a map from names to values");
    }
    for (const YamlNode& constant : node->children) {
        if (!isConstantName(constant.key)) {
            fields.complain("constants", constant,
                            fmt::format("\"{}\" is no name: letters, digits and _, no digit first", constant.key));
        } else if (constant.kind != YamlNode::Kind::Text) {
            fields.complain("constants", constant, fmt::format("{} must be a number or a text", constant.key));
        }
        problem.constants[constant.key] = constant.text;
    }
}

/// "2025-09-01" or "2025-09-01T12:00:00Z": 0 stands for any digit, the rest for itself.
bool hasShape(std::string_view text, std::string_view shape)
{
    return text.size() == shape.size() && std::equal(text.begin(), text.end(), shape.begin(), [](char c, char s) {
               return s == '0' ? c >= '0' && c <= '9' : c == s;
           });
}

void readEmbargo(YamlFields& fields)
{
    const auto until = fields.text("embargo_until");
    if (until && !hasShape(*until, "0000-00-00") && !hasShape(*until, "0000-00-00T00:00:00Z")) {
        fields.complain("embargo_until", "must be a date such as 2025-09-30 or a time in UTC such as 2025-09-30T18:00:00Z");
    }
}

} // namespace

void read2025Keys(YamlFields& fields, ProblemYaml& problem)
{
    fields.require("name");
    readNames(fields, problem);
    fields.require("uuid");
    problem.uuid = fields.text("uuid").value_or("");
    fields.text("version");
    readTypes(fields, problem);
    readCredits(fields, problem);
    readSources(fields, problem);
    problem.tags = fields.texts("keywords").value_or(std::vector<std::string>{});
    readLanguages(fields, problem);
    fields.flag("allow_file_writing"); // our programs may always write in their own folder
    readConstants(fields, problem);
    readEmbargo(fields);
}

} // namespace ca
