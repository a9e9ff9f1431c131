// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/package/yaml_fields.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include <fmt/format.h>

namespace ca {

namespace {

constexpr std::string_view kBlanks = " \t\r\n\v\f";

const YamlNode* child(const YamlNode& map, std::string_view key)
{
    const auto found =
        std::find_if(map.children.begin(), map.children.end(), [&](const YamlNode& node) { return node.key == key; });
    return found == map.children.end() ? nullptr : &*found;
}

std::optional<std::vector<std::string>> listOfTexts(const YamlNode& node)
{
    std::vector<std::string> texts;
    for (const YamlNode& item : node.children) {
        if (item.kind != YamlNode::Kind::Text) {
            return std::nullopt;
        }
        texts.push_back(item.text);
    }
    return node.kind == YamlNode::Kind::List ? std::optional(std::move(texts)) : std::nullopt;
}

} // namespace

void YamlMistake::tell(std::size_t line, std::string_view what)
{
    if (!m_first) {
        const std::string where = line == 0 ? m_file : fmt::format("{}:{}", m_file, line);
        m_first = Error{Fault::BadInput, fmt::format("{}: {}", where, what), {}};
    }
}

YamlFields::YamlFields(const YamlNode& map, std::string prefix, YamlMistake& mistake)
    : m_map(map)
    , m_prefix(std::move(prefix))
    , m_mistake(mistake)
{
    if (m_map.kind != YamlNode::Kind::Map && m_map.kind != YamlNode::Kind::Null) {
        const std::string name = m_prefix.empty() ? "the file" : m_prefix.substr(0, m_prefix.size() - 1);
        m_mistake.tell(m_map.line, fmt::format("{} must hold keys with values", name));
    }
}

const YamlNode* YamlFields::find(std::string_view key)
{
    m_known.emplace(key);
    const YamlNode* node = child(m_map, key);
    return node != nullptr && node->kind != YamlNode::Kind::Null ? node : nullptr;
}

std::size_t YamlFields::lineOf(std::string_view key) const
{
    const YamlNode* node = child(m_map, key);
    return node == nullptr ? 0 : node->line;
}

const YamlNode* YamlFields::require(std::string_view key)
{
    const YamlNode* node = find(key);
    if (node == nullptr) {
        m_mistake.tell(m_prefix.empty() ? 0 : m_map.line, fmt::format("missing key {}{}", m_prefix, key));
    }
    return node;
}

std::optional<std::string> YamlFields::text(std::string_view key)
{
    const YamlNode* node = find(key);
    if (node == nullptr) {
        return std::nullopt;
    }
    if (node->kind != YamlNode::Kind::Text) {
        complain(*node, "must be a text");
        return std::nullopt;
    }
    return node->text;
}

std::optional<bool> YamlFields::flag(std::string_view key)
{
    const YamlNode* node = find(key);
    if (node == nullptr) {
        return std::nullopt;
    }
    const bool yes = node->text == "true" || node->text == "True" || node->text == "TRUE";
    const bool no = node->text == "false" || node->text == "False" || node->text == "FALSE";
    if (!yes && !no) {
        complain(*node, "must be true or false");
        return std::nullopt;
    }
    return yes;
}

std::optional<std::uint64_t> YamlFields::number(std::string_view key, std::uint64_t least, std::uint64_t most)
{
    const YamlNode* node = find(key);
    if (node == nullptr) {
        return std::nullopt;
    }
    std::uint64_t value = 0;
    const char* end = node->text.data() + node->text.size();
    const auto [stop, error] = std::from_chars(node->text.data(), end, value);
    if (error != std::errc{} || stop != end || value < least || value > most) {
        complain(*node, fmt::format("must be a whole number from {} to {}", least, most));
        return std::nullopt;
    }
    return value;
}

std::optional<double> YamlFields::decimal(std::string_view key, double least, double most)
{
    const YamlNode* node = find(key);
    if (node == nullptr) {
        return std::nullopt;
    }
    const auto value = parseDecimal(node->text);
    if (!value || *value < least || *value > most) {
        complain(*node, fmt::format("must be a number from {} to {}", least, most));
        return std::nullopt;
    }
    return value;
}

std::optional<std::vector<std::string>> YamlFields::texts(std::string_view key)
{
    const YamlNode* node = find(key);
    if (node == nullptr) {
        return std::nullopt;
    }
    auto list = listOfTexts(*node);
    if (!list) {
        complain(*node, "must be a list of texts");
    }
    return list;
}

std::optional<std::vector<std::string>> YamlFields::textOrTexts(std::string_view key)
{
    const YamlNode* node = find(key);
    if (node == nullptr) {
        return std::nullopt;
    }
    if (node->kind == YamlNode::Kind::Text) {
        return std::vector{node->text};
    }
    auto list = listOfTexts(*node);
    if (!list || list->empty()) {
        complain(*node, "must be a text or a list of texts");
        return std::nullopt;
    }
    return list;
}

void YamlFields::map(std::string_view key, const std::function<void(YamlFields&)>& read)
{
    if (const YamlNode* node = find(key)) {
        YamlFields fields(*node, fmt::format("{}{}.", m_prefix, key), m_mistake);
        read(fields);
        fields.close();
    }
}

void YamlFields::ignore(std::initializer_list<std::string_view> keys)
{
    m_known.insert(keys.begin(), keys.end());
}

void YamlFields::refuse(std::initializer_list<std::string_view> keys, std::string_view why)
{
    for (const std::string_view key : keys) {
        if (const YamlNode* node = find(key)) {
            complain(*node, why);
        }
    }
}

void YamlFields::complain(const YamlNode& at, std::string_view what)
{
    m_mistake.tell(at.line, fmt::format("{}{}: {}", m_prefix, at.key, what));
}

void YamlFields::complain(std::string_view key, std::string_view what)
{
    const YamlNode* node = child(m_map, key);
    m_mistake.tell(node != nullptr ? node->line : m_map.line, fmt::format("{}{}: {}", m_prefix, key, what));
}

void YamlFields::complain(std::string_view key, const YamlNode& item, std::string_view what)
{
    m_mistake.tell(item.line, fmt::format("{}{}: {}", m_prefix, key, what));
}

void YamlFields::close()
{
    for (const YamlNode& node : m_map.children) {
        if (m_map.kind == YamlNode::Kind::Map && !m_known.contains(node.key)) {
            m_mistake.tell(node.line, fmt::format("unknown key {}{}", m_prefix, node.key));
        }
    }
}

std::optional<double> parseDecimal(std::string_view text)
{
    if (!text.empty() && text.front() == '+') {
        text.remove_prefix(1);
        if (!text.empty() && text.front() == '-') {
            return std::nullopt;
        }
    }
    double value = 0;
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || stop != text.data() + text.size() || !std::isfinite(value)) {
        return std::nullopt;
    }
    return value;
}

std::vector<std::string> splitWords(std::string_view text)
{
    std::vector<std::string> words;
    std::size_t begin = 0;
    while ((begin = text.find_first_not_of(kBlanks, begin)) != std::string_view::npos) {
        const std::size_t end = std::min(text.find_first_of(kBlanks, begin), text.size());
        words.emplace_back(text.substr(begin, end - begin));
        begin = end;
    }
    return words;
}

} // namespace ca
