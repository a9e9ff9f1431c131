// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/package/yaml_tree.h"

#include "core/package/utf8.h"

#include <algorithm>
#include <map>
#include <optional>
#include <sstream>

#include <fmt/format.h>
#include <yaml-cpp/anchor.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

namespace ca {

namespace {

// Far above what a package says, far below what hurts. An alias counts as the whole tree it stands for, so that a few lines
// of nested aliases cannot grow into gigabytes.
constexpr std::size_t kMostNodes = 10'000;
constexpr std::size_t kMostTextBytes = std::size_t{1} << 20;
constexpr std::size_t kDeepest = 32;

std::size_t lineOf(const YAML::Mark& mark)
{
    return static_cast<std::size_t>(std::max(mark.line, 0)) + 1;
}

bool isPlainNull(const std::string& tag, const std::string& value)
{
    const bool plain = tag.empty() || tag == "?";
    return plain && (value.empty() || value == "~" || value == "null" || value == "Null" || value == "NULL");
}

struct Size {
    std::size_t nodes = 0;
    std::size_t bytes = 0;
};

void measure(const YamlNode& node, Size& size)
{
    ++size.nodes;
    size.bytes += node.text.size() + node.key.size();
    for (const YamlNode& child : node.children) {
        measure(child, size);
    }
}

/// Builds the tree from the parser's events. What it refuses it throws in the library's own currency, so that one place catches.
class TreeBuilder final : public YAML::EventHandler {
public:
    YamlNode take() { return std::move(m_root); }

    void OnDocumentStart(const YAML::Mark&) override { }
    void OnDocumentEnd() override { }

    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override { addLeaf(mark, anchor, YamlNode::Kind::Null, {}); }

    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, const std::string& value) override
    {
        addLeaf(mark, anchor, isPlainNull(tag, value) ? YamlNode::Kind::Null : YamlNode::Kind::Text, value);
    }

    void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override
    {
        const auto found = m_anchors.find(anchor);
        if (found == m_anchors.end()) {
            throw YAML::ParserException(mark, "an alias stands for a value that contains it");
        }
        YamlNode copy = found->second;
        copy.line = lineOf(mark);
        count(mark, copy);
        add(mark, YAML::NullAnchor, std::move(copy));
    }

    void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor, YAML::EmitterStyle::value) override
    {
        open(mark, anchor, YamlNode::Kind::List);
    }
    void OnSequenceEnd() override { close(); }

    void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor, YAML::EmitterStyle::value) override
    {
        open(mark, anchor, YamlNode::Kind::Map);
    }
    void OnMapEnd() override { close(); }

private:
    struct Level {
        YamlNode node;
        YAML::anchor_t anchor = YAML::NullAnchor;
        YAML::Mark mark;
        std::optional<std::string> key; // of a map: read, its value comes next
    };

    void open(const YAML::Mark& mark, YAML::anchor_t anchor, YamlNode::Kind kind)
    {
        if (m_levels.size() >= kDeepest) {
            throw YAML::ParserException(mark, fmt::format("nested deeper than {} levels", kDeepest));
        }
        if (awaitsKey()) {
            throw YAML::ParserException(mark, "a key must be a plain text");
        }
        Level level{{}, anchor, mark, std::nullopt};
        level.node.kind = kind;
        level.node.line = lineOf(mark);
        count(mark, level.node);
        m_levels.push_back(std::move(level));
    }

    void close()
    {
        Level level = std::move(m_levels.back());
        m_levels.pop_back();
        add(level.mark, level.anchor, std::move(level.node));
    }

    void addLeaf(const YAML::Mark& mark, YAML::anchor_t anchor, YamlNode::Kind kind, const std::string& text)
    {
        YamlNode leaf;
        leaf.kind = kind;
        leaf.line = lineOf(mark);
        leaf.text = text;
        count(mark, leaf);
        add(mark, anchor, std::move(leaf));
    }

    [[nodiscard]] bool awaitsKey() const
    {
        return !m_levels.empty() && m_levels.back().node.kind == YamlNode::Kind::Map && !m_levels.back().key;
    }

    void add(const YAML::Mark& mark, YAML::anchor_t anchor, YamlNode node)
    {
        if (anchor != YAML::NullAnchor) {
            m_anchors[anchor] = node;
        }
        if (m_levels.empty()) {
            m_root = std::move(node);
        } else if (awaitsKey()) {
            beginEntry(mark, m_levels.back(), node);
        } else {
            Level& parent = m_levels.back();
            node.key = parent.key.value_or("");
            parent.key.reset();
            parent.node.children.push_back(std::move(node));
        }
    }

    static void beginEntry(const YAML::Mark& mark, Level& map, const YamlNode& key)
    {
        if (key.kind != YamlNode::Kind::Text) {
            throw YAML::ParserException(mark, "a key must be a plain text");
        }
        const auto& children = map.node.children;
        if (std::any_of(children.begin(), children.end(), [&](const YamlNode& child) { return child.key == key.text; })) {
            throw YAML::ParserException(mark, fmt::format("key \"{}\" occurs twice", key.text));
        }
        map.key = key.text;
    }

    void count(const YAML::Mark& mark, const YamlNode& node)
    {
        measure(node, m_size);
        if (m_size.nodes > kMostNodes || m_size.bytes > kMostTextBytes) {
            throw YAML::ParserException(mark, fmt::format("holds more than {} values or {} bytes", kMostNodes, kMostTextBytes));
        }
    }

    YamlNode m_root;
    std::vector<Level> m_levels;
    std::map<YAML::anchor_t, YamlNode> m_anchors;
    Size m_size;
};

} // namespace

Result<YamlNode> parseYaml(std::string_view text, std::string_view fileName)
{
    // The library would take such bytes in silence.
    if (const auto line = firstLineNotUtf8(text)) {
        return fail(Fault::BadInput, fmt::format("{}:{}: is not UTF-8 text", fileName, *line));
    }
    TreeBuilder builder;
    try {
        std::istringstream stream{std::string(text)};
        YAML::Parser parser(stream);
        parser.HandleNextDocument(builder);
    } catch (const YAML::Exception& error) {
        return fail(Fault::BadInput, fmt::format("{}:{}: {}", fileName, lineOf(error.mark), error.msg));
    }
    return builder.take();
}

} // namespace ca
