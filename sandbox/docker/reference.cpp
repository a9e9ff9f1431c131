// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "sandbox/docker/reference.h"

#include <algorithm>

#include <fmt/format.h>

namespace ca::docker {

namespace {

bool isAlphanumeric(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool isAllowed(char c)
{
    return isAlphanumeric(c) || std::string_view("._-/:@").find(c) != std::string_view::npos;
}

bool has(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

} // namespace

Result<Reference> parseReference(std::string_view text)
{
    constexpr std::size_t kLongest = 512;
    const bool wellFormed = !text.empty() && text.size() <= kLongest && std::all_of(text.begin(), text.end(), isAllowed)
        && isAlphanumeric(text.front()) && text.back() != '/' && text.back() != ':' && !has(text, "..") && !has(text, "//")
        && !has(text, "/:");
    if (!wellFormed) {
        return fail(Fault::BadInput, fmt::format("\"{}\" is not the name of an image", text.substr(0, kLongest)),
                    "write it like codearena/python:1");
    }
    const std::size_t slash = text.rfind('/');
    const std::size_t colon = text.find(':', slash == std::string_view::npos ? 0 : slash); // a colon before it is a port
    if (colon == std::string_view::npos || text.find('@') != std::string_view::npos) {
        return Reference{std::string(text), "latest"};
    }
    return Reference{std::string(text.substr(0, colon)), std::string(text.substr(colon + 1))};
}

} // namespace ca::docker
