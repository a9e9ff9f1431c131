// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Names of problems and of people, and whose the rights are.
#include "core/package/problem_yaml_parts.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace ca {

namespace {

constexpr std::array<std::string_view, 7> kLicenses{"unknown", "public domain", "cc0",       "cc by",
                                                    "cc by-sa", "educational",   "permission"};

bool isText(const YamlNode& node)
{
    return node.kind == YamlNode::Kind::Text && !node.text.empty();
}

/// "Full Name <mail@example.org>" without what is for machines.
std::string nameOf(const std::string& person)
{
    const std::string name = person.substr(0, person.find('<'));
    const std::size_t end = name.find_last_not_of(' ');
    return end == std::string::npos ? person : name.substr(0, end + 1);
}

/// Reads persons under one key of credits: a text, a map with a name, or a list of such.
class PersonsReader {
public:
    PersonsReader(YamlFields& credits, std::string_view key)
        : m_credits(credits)
        , m_key(key)
    {
    }

    std::vector<std::string> read(const YamlNode& node)
    {
        if (node.kind != YamlNode::Kind::List) {
            readPerson(node);
        } else if (node.children.empty()) {
            m_credits.complain(m_key, node, "names nobody");
        }
        for (const YamlNode& person : node.kind == YamlNode::Kind::List ? node.children : std::vector<YamlNode>{}) {
            readPerson(person);
        }
        return std::move(m_names);
    }

private:
    void readPerson(const YamlNode& node)
    {
        if (isText(node)) {
            m_names.push_back(nameOf(node.text));
        } else if (node.kind == YamlNode::Kind::Map) {
            readMap(node);
        } else {
            m_credits.complain(m_key, node, "a person is a text such as \"Full Name <mail@example.org>\" or a map with a name");
        }
    }

    void readMap(const YamlNode& node)
    {
        bool named = false;
        for (const YamlNode& value : node.children) {
            constexpr std::array<std::string_view, 4> kKeys{"name", "email", "orcid", "kattis"};
            if (std::find(kKeys.begin(), kKeys.end(), value.key) == kKeys.end()) {
                m_credits.complain(m_key, value, fmt::format("unknown key {} of a person", value.key));
            } else if (!isText(value)) {
                m_credits.complain(m_key, value, fmt::format("{} of a person must be a text", value.key));
            } else if (value.key == "name") {
                named = true;
                m_names.push_back(value.text);
            }
        }
        if (!named) {
            m_credits.complain(m_key, node, "a person has no name");
        }
    }

    YamlFields& m_credits;
    std::string_view m_key;
    std::vector<std::string> m_names;
};

void readTranslators(YamlFields& credits)
{
    const YamlNode* node = credits.find("translators");
    if (node == nullptr) {
        return;
    }
    if (node->kind != YamlNode::Kind::Map) {
        credits.complain(*node, "must be a map from language codes to persons");
    }
    for (const YamlNode& language : node->children) {
        if (!isNaturalLanguage(language.key)) {
            credits.complain("translators", language, fmt::format("\"{}\" is not a language code such as en or pt-BR", language.key));
        }
        PersonsReader(credits, "translators").read(language);
    }
}

std::string sourceName(YamlFields& fields, const YamlNode& node)
{
    if (isText(node)) {
        return node.text;
    }
    std::string name;
    for (const YamlNode& value : node.kind == YamlNode::Kind::Map ? node.children : std::vector<YamlNode>{}) {
        if ((value.key != "name" && value.key != "url") || !isText(value)) {
            fields.complain("source", value, "an entry has the keys name and url, both texts");
        }
        name = value.key == "name" ? value.text : name;
    }
    if (name.empty()) {
        fields.complain("source", node, "an entry must be a text or a map with a name");
    }
    return name;
}

} // namespace

std::vector<std::string> readPersons(YamlFields& fields, std::string_view key)
{
    const YamlNode* node = fields.find(key);
    return node == nullptr ? std::vector<std::string>{} : PersonsReader(fields, key).read(*node);
}

bool isNaturalLanguage(std::string_view code)
{
    const auto all = [](std::string_view part, char first, char last) {
        return std::all_of(part.begin(), part.end(), [=](char c) { return c >= first && c <= last; });
    };
    const std::string_view language = code.substr(0, code.find('-'));
    const std::string_view country = language.size() == code.size() ? "" : code.substr(language.size() + 1);
    return (language.size() == 2 || language.size() == 3) && all(language, 'a', 'z')
        && (language.size() == code.size() || (country.size() == 2 && all(country, 'A', 'Z')));
}

void readNames(YamlFields& fields, ProblemYaml& problem)
{
    const YamlNode* node = fields.find("name");
    if (node == nullptr || node->kind == YamlNode::Kind::Text) {
        problem.name = node == nullptr ? "" : node->text;
        return;
    }
    if (node->kind != YamlNode::Kind::Map || node->children.empty()
        || !std::all_of(node->children.begin(), node->children.end(), isText)) {
        fields.complain(*node, "must be a text or a map from language codes to texts");
        return;
    }
    for (const YamlNode& name : node->children) {
        if (!isNaturalLanguage(name.key)) {
            fields.complain("name", name, fmt::format("\"{}\" is not a language code such as en or pt-BR", name.key));
        }
        problem.names[name.key] = name.text;
    }
    const auto english = problem.names.find("en");
    problem.name = english != problem.names.end() ? english->second : node->children.front().text;
}

void readCredits(YamlFields& fields, ProblemYaml& problem)
{
    const YamlNode* node = fields.find("credits");
    if (node != nullptr && node->kind == YamlNode::Kind::Text) {
        problem.credits = nameOf(node->text);
        return;
    }
    fields.map("credits", [&](YamlFields& credits) {
        problem.credits = fmt::format("{}", fmt::join(readPersons(credits, "authors"), ", "));
        for (const std::string_view key : {"contributors", "testers", "packagers", "acknowledgements"}) {
            readPersons(credits, key);
        }
        readTranslators(credits);
    });
}

void readSources(YamlFields& fields, ProblemYaml& problem)
{
    const YamlNode* node = fields.find("source");
    if (node == nullptr) {
        return;
    }
    if (node->kind != YamlNode::Kind::List) {
        problem.source = sourceName(fields, *node);
        return;
    }
    std::vector<std::string> names;
    for (const YamlNode& entry : node->children) {
        names.push_back(sourceName(fields, entry));
    }
    problem.source = fmt::format("{}", fmt::join(names, ", "));
}

void readRights(YamlFields& fields, ProblemYaml& problem)
{
    problem.license = fields.text("license").value_or("unknown");
    if (std::find(kLicenses.begin(), kLicenses.end(), problem.license) == kLicenses.end()) {
        fields.complain("license", fmt::format("\"{}\" is not one of {}", problem.license, fmt::join(kLicenses, ", ")));
    }
    problem.rightsOwner = fields.text("rights_owner").value_or("");
    if (problem.license == "public domain") {
        if (!problem.rightsOwner.empty()) {
            fields.complain("rights_owner", "nobody owns what is in the public domain: leave it out, or state another license");
        }
        return;
    }
    for (const std::string& owner : {problem.credits, problem.source}) {
        problem.rightsOwner = problem.rightsOwner.empty() ? owner : problem.rightsOwner;
    }
}

} // namespace ca
