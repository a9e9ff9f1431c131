// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/package/roadmap.h"

#include "core/base/files.h"
#include "core/package/yaml_fields.h"
#include "core/package/yaml_tree.h"

#include <algorithm>
#include <map>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace ca {

namespace {

constexpr std::string_view kFile = "roadmap.yaml";

class RoadmapReader {
public:
    explicit RoadmapReader(std::string_view fileName)
        : m_fileName(fileName)
        , m_mistake(std::string(fileName))
    {
    }

    Result<Roadmap> read(const YamlNode& root)
    {
        readTopics(root);
        checkPrerequisites();
        if (m_mistake.first()) {
            return fail(*m_mistake.first());
        }
        if (const std::vector<std::string> circle = findCircle(); !circle.empty()) {
            return fail(Fault::BadInput, fmt::format("{}: topics wait for one another: {}", m_fileName, fmt::join(circle, " -> ")));
        }
        return std::move(m_roadmap);
    }

private:
    void readTopics(const YamlNode& root)
    {
        YamlFields fields(root, "", m_mistake);
        const YamlNode* topics = fields.require("topics");
        fields.close();
        if (topics == nullptr || topics->kind != YamlNode::Kind::List) {
            m_mistake.tell(root.line, "topics must be a list");
            return;
        }
        for (const YamlNode& node : topics->children) {
            readTopic(node);
        }
    }

    void readTopic(const YamlNode& node)
    {
        if (node.kind != YamlNode::Kind::Map) {
            m_mistake.tell(node.line, "a topic must be a map of id, title, summary, requires and problems");
            return;
        }
        YamlFields fields(node, "topics.", m_mistake);
        Topic topic;
        topic.id = text(fields, "id", node);
        topic.title = text(fields, "title", node);
        topic.summary = fields.text("summary").value_or("");
        topic.prerequisites = fields.texts("requires").value_or(std::vector<std::string>{});
        topic.problems = fields.texts("problems").value_or(std::vector<std::string>{});
        fields.close();
        claim(topic, node);
        m_lines[topic.id] = node.line;
        m_roadmap.topics.push_back(std::move(topic));
    }

    std::string text(YamlFields& fields, std::string_view key, const YamlNode& node)
    {
        std::string value = fields.text(key).value_or("");
        if (value.empty()) {
            m_mistake.tell(node.line, fmt::format("a topic needs its {}", key));
        }
        return value;
    }

    void claim(const Topic& topic, const YamlNode& node)
    {
        if (m_lines.contains(topic.id)) {
            m_mistake.tell(node.line, fmt::format("the topic {} is there already (line {})", topic.id, m_lines[topic.id]));
        }
        for (const std::string& problem : topic.problems) {
            const auto [at, fresh] = m_owners.insert({problem, topic.id});
            if (!fresh) {
                m_mistake.tell(node.line, fmt::format("the problem {} is in the topic {} already", problem, at->second));
            }
        }
    }

    void checkPrerequisites()
    {
        for (const Topic& topic : m_roadmap.topics) {
            for (const std::string& needed : topic.prerequisites) {
                if (!m_lines.contains(needed)) {
                    m_mistake.tell(m_lines[topic.id], fmt::format("{} requires {}, which is no topic", topic.id, needed));
                }
            }
        }
    }

    /// Takes away topics that wait for nothing until none is left; what remains waits for itself.
    [[nodiscard]] std::vector<std::string> findCircle() const
    {
        std::map<std::string, std::vector<std::string>> waiting;
        for (const Topic& topic : m_roadmap.topics) {
            waiting[topic.id] = topic.prerequisites;
        }
        for (std::size_t before = waiting.size() + 1; before != waiting.size();) {
            before = waiting.size();
            std::erase_if(waiting, [&](const auto& entry) {
                return std::none_of(entry.second.begin(), entry.second.end(),
                                    [&](const std::string& id) { return waiting.contains(id); });
            });
        }
        return waiting.empty() ? std::vector<std::string>{} : walk(waiting);
    }

    /// Every topic left waits for another one left: following them leads round.
    [[nodiscard]] static std::vector<std::string> walk(const std::map<std::string, std::vector<std::string>>& waiting)
    {
        std::vector<std::string> path{waiting.begin()->first};
        for (;;) {
            const auto& needed = waiting.at(path.back());
            const std::string next =
                *std::find_if(needed.begin(), needed.end(), [&](const std::string& id) { return waiting.contains(id); });
            const auto seen = std::find(path.begin(), path.end(), next);
            if (seen != path.end()) {
                path.erase(path.begin(), seen);
                path.push_back(next);
                return path;
            }
            path.push_back(next);
        }
    }

    std::string m_fileName;
    YamlMistake m_mistake;
    Roadmap m_roadmap;
    std::map<std::string, std::size_t> m_lines; // by topic
    std::map<std::string, std::string> m_owners; // topics by problem
};

} // namespace

Result<Roadmap> parseRoadmap(std::string_view text, std::string_view fileName)
{
    const auto root = parseYaml(text, fileName);
    if (!root) {
        return fail(root.error());
    }
    if (root->kind != YamlNode::Kind::Map) {
        return fail(Fault::BadInput, fmt::format("{}: must be a map with the key topics", fileName));
    }
    return RoadmapReader(fileName).read(*root);
}

Result<Roadmap> readRoadmap(const std::filesystem::path& folder)
{
    const std::filesystem::path file = folder / kFile;
    std::error_code error;
    if (!std::filesystem::exists(file, error)) {
        return Roadmap{};
    }
    const auto text = readFile(file, mib(1));
    return text ? parseRoadmap(*text, file.string()) : Result<Roadmap>(fail(text.error()));
}

std::vector<std::string> missingProblems(const Roadmap& roadmap, const std::set<std::string>& there)
{
    std::vector<std::string> missing;
    for (const Topic& topic : roadmap.topics) {
        std::copy_if(topic.problems.begin(), topic.problems.end(), std::back_inserter(missing),
                     [&](const std::string& problem) { return !there.contains(problem); });
    }
    return missing;
}

} // namespace ca
