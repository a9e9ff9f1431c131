// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/run/call_text.h"

#include <utility>
#include <vector>

namespace ca::runs {

namespace {

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kSpace = " \t\r\n";
    const std::size_t begin = text.find_first_not_of(kSpace);
    return begin == std::string_view::npos ? std::string_view() : text.substr(begin, text.find_last_not_of(kSpace) - begin + 1);
}

/// Where the string that begins here ends, behind its quote.
std::size_t behindString(std::string_view text, std::size_t at)
{
    for (++at; at < text.size() && text[at] != '"'; ++at) {
        at += text[at] == '\\' ? 1 : 0;
    }
    return at + 1;
}

/// What stands between the outer brackets, split at its commas; values stay as they are written.
std::optional<std::vector<std::string_view>> itemsOf(std::string_view text, char open, char close)
{
    text = trimmed(text);
    if (text.size() < 2 || text.front() != open || text.back() != close) {
        return std::nullopt;
    }
    const std::string_view inner = text.substr(1, text.size() - 2);
    std::vector<std::string_view> items;
    int depth = 0;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < inner.size(); ++at) {
        const char c = inner[at];
        if (c == '"') {
            at = behindString(inner, at) - 1;
        } else if (c == ',' && depth == 0) {
            items.push_back(trimmed(inner.substr(begin, at - begin)));
            begin = at + 1;
        }
        depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
    }
    if (!trimmed(inner).empty()) {
        items.push_back(trimmed(begin < inner.size() ? inner.substr(begin) : std::string_view()));
    }
    return items;
}

std::optional<std::string_view> unquoted(std::string_view text)
{
    text = trimmed(text);
    return text.size() >= 2 && text.front() == '"' && text.back() == '"' ? std::optional(text.substr(1, text.size() - 2))
                                                                         : std::nullopt;
}

using Members = std::vector<std::pair<std::string_view, std::string_view>>;

std::optional<Members> membersOf(std::string_view json)
{
    const auto items = itemsOf(json, '{', '}');
    if (!items) {
        return std::nullopt;
    }
    Members members;
    for (const std::string_view item : *items) {
        const std::size_t colon = item.empty() || item.front() != '"' ? item.size() : item.find(':', behindString(item, 0));
        const auto name = colon < item.size() ? unquoted(item.substr(0, colon)) : std::nullopt;
        if (!name) {
            return std::nullopt;
        }
        members.emplace_back(*name, trimmed(item.substr(colon + 1)));
    }
    return members;
}

std::optional<std::string_view> member(const Members& members, std::string_view name)
{
    for (const auto& [key, value] : members) {
        if (key == name) {
            return value;
        }
    }
    return std::nullopt;
}

std::optional<std::string> arguments(const FunctionSignature& function, const Members& members)
{
    std::string out;
    for (const Parameter& parameter : function.parameters) {
        const auto value = member(members, parameter.name);
        if (!value) {
            return std::nullopt;
        }
        out.append(parameter.name).append(" = ").append(*value).append("\n");
    }
    return out;
}

std::optional<std::string> calls(const Members& members)
{
    const auto names = itemsOf(member(members, "calls").value_or(""), '[', ']');
    const auto given = itemsOf(member(members, "arguments").value_or(""), '[', ']');
    if (!names || !given || names->size() != given->size()) {
        return std::nullopt;
    }
    std::string out;
    for (std::size_t i = 0; i < names->size(); ++i) {
        const auto name = unquoted((*names)[i]);
        const std::string_view list = (*given)[i];
        if (!name || list.size() < 2) {
            return std::nullopt;
        }
        out.append(*name).append("(").append(list.substr(1, list.size() - 2)).append(")\n");
    }
    return out;
}

} // namespace

std::optional<std::string> callText(const Signature& signature, std::string_view json)
{
    const auto members = membersOf(json);
    if (!members) {
        return std::nullopt;
    }
    return signature.isClass ? calls(*members) : arguments(signature.function, *members);
}

} // namespace ca::runs
