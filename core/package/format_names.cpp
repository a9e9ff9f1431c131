// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/package/format_names.h"

#include <algorithm>

namespace ca {

namespace {

constexpr std::size_t kLongestSlug = 80;

bool isLower(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

bool isPlain(char c)
{
    return isLower(c) || isUpper(c) || c == '_';
}

char lower(char c)
{
    return isUpper(c) ? static_cast<char>(c - 'A' + 'a') : c;
}

} // namespace

bool isFormatName(std::string_view name)
{
    return !name.empty() && name.size() <= 255 && isPlain(name.front())
        && std::all_of(name.begin(), name.end(), [](char c) { return isPlain(c) || c == '.' || c == '-'; });
}

bool isFormatPath(std::string_view path)
{
    if (path == ".timelimit") {
        return true;
    }
    for (std::size_t begin = 0;;) {
        const std::size_t end = path.find('/', begin);
        if (!isFormatName(path.substr(begin, end == path.npos ? path.npos : end - begin))) {
            return false;
        }
        if (end == path.npos) {
            return true;
        }
        begin = end + 1;
    }
}

std::string slugOf(std::string_view text)
{
    std::string slug;
    for (const char c : text) {
        if (isLower(lower(c))) {
            slug += lower(c);
        } else if (c != '\'' && !slug.empty() && slug.back() != '-') {
            slug += '-';
        }
    }
    slug.resize(std::min(slug.size(), kLongestSlug));
    slug.resize(slug.find_last_not_of('-') + 1); // npos + 1 is 0
    return slug;
}

std::string titleOf(std::string_view slug)
{
    std::string title(slug);
    std::replace(title.begin(), title.end(), '-', ' ');
    if (!title.empty() && title.front() >= 'a' && title.front() <= 'z') {
        title.front() = static_cast<char>(title.front() - 'a' + 'A');
    }
    return title;
}

} // namespace ca
