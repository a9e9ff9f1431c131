// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/package/glob.h"

#include <string>
#include <vector>

namespace ca {

namespace {

// Far more than anybody writes; what goes beyond is not expanded and matches nothing.
constexpr std::size_t kMostChoices = 256;

/// "*" alone is special, and never matches '/'. Greedy with one point to come back to: linear in practice, quadratic at worst.
bool nameMatches(std::string_view pattern, std::string_view name)
{
    std::size_t p = 0;
    std::size_t n = 0;
    std::size_t star = std::string_view::npos;
    std::size_t resume = 0;
    while (n < name.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            resume = n;
        } else if (p < pattern.size() && pattern[p] == name[n]) {
            ++p;
            ++n;
        } else if (star != std::string_view::npos) {
            p = star + 1;
            n = ++resume;
        } else {
            return false;
        }
    }
    return pattern.find_first_not_of('*', p) == std::string_view::npos;
}

std::string_view takeName(std::string_view& path)
{
    const std::size_t end = std::min(path.find('/'), path.size());
    const std::string_view name = path.substr(0, end);
    path.remove_prefix(std::min(end + 1, path.size()));
    return name;
}

bool pathMatches(std::string_view pattern, std::string_view path)
{
    while (!pattern.empty()) {
        if (path.empty() || !nameMatches(takeName(pattern), takeName(path))) {
            return false;
        }
    }
    return true;
}

std::size_t closingBrace(std::string_view pattern, std::size_t open)
{
    std::size_t depth = 0;
    for (std::size_t i = open; i < pattern.size(); ++i) {
        depth += pattern[i] == '{' ? 1 : 0;
        depth -= pattern[i] == '}' ? 1 : 0;
        if (depth == 0) {
            return i;
        }
    }
    return std::string_view::npos;
}

/// The choices between two braces: commas inside inner braces do not separate.
std::vector<std::string_view> choices(std::string_view inside)
{
    std::vector<std::string_view> found;
    std::size_t begin = 0;
    std::size_t depth = 0;
    for (std::size_t i = 0; i <= inside.size(); ++i) {
        if (i == inside.size() || (inside[i] == ',' && depth == 0)) {
            found.push_back(inside.substr(begin, i - begin));
            begin = i + 1;
        } else {
            depth += inside[i] == '{' ? 1 : 0;
            depth -= inside[i] == '}' && depth > 0 ? 1 : 0;
        }
    }
    return found;
}

bool anyChoiceMatches(const std::string& pattern, std::string_view path, std::size_t& tried)
{
    if (++tried > kMostChoices) {
        return false;
    }
    const std::size_t open = pattern.find('{');
    const std::size_t close = open == std::string::npos ? open : closingBrace(pattern, open);
    if (close == std::string::npos) {
        return pathMatches(pattern, path);
    }
    for (const std::string_view choice : choices(std::string_view(pattern).substr(open + 1, close - open - 1))) {
        const std::string chosen = pattern.substr(0, open) + std::string(choice) + pattern.substr(close + 1);
        if (anyChoiceMatches(chosen, path, tried)) {
            return true;
        }
    }
    return false;
}

} // namespace

bool globMatches(std::string_view pattern, std::string_view path)
{
    while (pattern.ends_with('/')) {
        pattern.remove_suffix(1);
    }
    std::size_t tried = 0;
    return !pattern.empty() && anyChoiceMatches(std::string(pattern), path, tried);
}

} // namespace ca
