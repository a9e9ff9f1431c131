// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/statement/json_slices.h"

#include <algorithm>

namespace ca {

namespace {

std::string_view trimmed(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(" \t\r\n");
    return begin == text.npos ? std::string_view() : text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1);
}

/// Follows brackets and strings, character by character.
class JsonCursor {
public:
    void take(char c)
    {
        if (m_string) {
            m_string = m_escaped || c != '"';
            m_escaped = !m_escaped && c == '\\';
        } else if (c == '"') {
            m_string = true;
        } else {
            m_depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
        }
    }

    [[nodiscard]] bool outside() const { return !m_string && m_depth == 0; }
    [[nodiscard]] bool inString() const { return m_string; }
    [[nodiscard]] int depth() const { return m_depth; }

private:
    int m_depth = 0;
    bool m_string = false;
    bool m_escaped = false;
};

/// The first such character outside of strings and brackets; npos when there is none.
std::size_t findOutside(std::string_view text, char wanted)
{
    JsonCursor cursor;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == wanted && cursor.outside()) {
            return i;
        }
        cursor.take(text[i]);
    }
    return text.npos;
}

std::optional<std::vector<std::string_view>> split(std::string_view text, char opening, char closing)
{
    text = trimmed(text);
    if (text.size() < 2 || text.front() != opening || text.back() != closing) {
        return std::nullopt;
    }
    text = text.substr(1, text.size() - 2);
    std::vector<std::string_view> parts;
    while (!trimmed(text).empty()) {
        const std::size_t comma = std::min(findOutside(text, ','), text.size());
        parts.push_back(trimmed(text.substr(0, comma)));
        text.remove_prefix(std::min(comma + 1, text.size()));
    }
    return parts;
}

} // namespace

std::optional<std::vector<std::string_view>> jsonElements(std::string_view text)
{
    return split(text, '[', ']');
}

std::optional<std::vector<JsonMember>> jsonMembers(std::string_view text)
{
    const auto parts = split(text, '{', '}');
    if (!parts) {
        return std::nullopt;
    }
    std::vector<JsonMember> members;
    for (const std::string_view part : *parts) {
        const std::size_t colon = findOutside(part, ':');
        const std::string_view name = trimmed(part.substr(0, std::min(colon, part.size())));
        if (colon == part.npos || name.size() < 2 || name.front() != '"' || name.back() != '"') {
            return std::nullopt;
        }
        members.push_back({name.substr(1, name.size() - 2), trimmed(part.substr(colon + 1))});
    }
    return members;
}

std::string spacedJson(std::string_view text)
{
    std::string out;
    JsonCursor cursor;
    for (const char c : trimmed(text)) {
        const bool parts = !cursor.inString() && (c == ',' || c == ':');
        const bool blank = !cursor.inString() && (c == ' ' || c == '\n' || c == '\t' || c == '\r');
        cursor.take(c);
        if (!blank) {
            out += c;
        }
        out += parts ? " " : "";
    }
    return out;
}

} // namespace ca
