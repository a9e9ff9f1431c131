// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "sandbox/agent/text_scan.h"

#include <cstddef>
#include <limits>

namespace ca::agent {

namespace {

constexpr std::string_view kBlanks = " \t\n";

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

std::optional<std::uint64_t> leadingNumber(std::string_view text)
{
    const std::size_t start = text.find_first_not_of(kBlanks);
    if (start == std::string_view::npos || !isDigit(text[start])) {
        return std::nullopt;
    }
    std::uint64_t out = 0;
    for (const char c : text.substr(start)) {
        if (!isDigit(c)) {
            break;
        }
        const unsigned digit = static_cast<unsigned>(c - '0');
        if (out > (std::numeric_limits<std::uint64_t>::max() - digit) / 10) {
            return std::nullopt;
        }
        out = out * 10 + digit;
    }
    return out;
}

std::optional<std::uint64_t> numberOf(std::string_view key, std::string_view text)
{
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        const std::string_view line = text.substr(0, end);
        if (line.size() > key.size() && line.starts_with(key) && line[key.size()] == ' ') {
            return leadingNumber(line.substr(key.size()));
        }
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return std::nullopt;
}

std::string_view fieldAt(std::string_view text, unsigned index)
{
    for (;;) {
        const std::size_t start = text.find_first_not_of(kBlanks);
        if (start == std::string_view::npos) {
            return {};
        }
        const std::size_t end = text.find_first_of(kBlanks, start);
        if (index-- == 0) {
            return text.substr(start, end == std::string_view::npos ? end : end - start);
        }
        if (end == std::string_view::npos) {
            return {};
        }
        text.remove_prefix(end);
    }
}

} // namespace ca::agent
