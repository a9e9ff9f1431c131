// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/rest/query.h"

#include "core/base/ascii.h"
#include "core/wire/codearena_requests.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include <fmt/format.h>

namespace ca::server {

namespace {

constexpr std::size_t kMostEchoed = 64;
constexpr double kUnbounded = 9'007'199'254'740'991.0; // the largest whole number that JSON's readers agree on

/// As clients' language makes numbers of texts: an empty one is 0, "1e2" is 100.
double numberFrom(std::string_view text)
{
    text.remove_prefix(std::min(text.find_first_not_of(" \t"), text.size()));
    text = text.substr(0, text.find_last_not_of(" \t") + 1);
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool isAll = text.empty() || (error == std::errc() && end == text.data() + text.size());
    return isAll ? value : std::nan("");
}

} // namespace

const std::string* QueryReader::find(const std::string& name) const
{
    const auto found = m_query.find(name);
    return found == m_query.end() ? nullptr : &found->second;
}

std::string QueryReader::difficulty(const std::string& name)
{
    const std::string* said = find(name);
    const std::string word = said == nullptr ? std::string() : lowerCase(*said);
    if (word.empty() || word == "easy" || word == "medium" || word == "hard") {
        return word;
    }
    complain(name, fmt::format("Invalid enum value. Expected 'Easy' | 'Medium' | 'Hard', received '{}'", said->substr(0, kMostEchoed)));
    return {};
}

std::string QueryReader::text(const std::string& name, std::size_t most)
{
    const std::string* said = find(name);
    const auto isFirst = [](char c) { return (c & 0xc0) != 0x80; }; // of a character's bytes
    if (said != nullptr && static_cast<std::size_t>(std::count_if(said->begin(), said->end(), isFirst)) > most) {
        complain(name, fmt::format("String must contain at most {} character(s)", most));
    }
    return said == nullptr ? std::string() : *said;
}

std::string QueryReader::uuid(const std::string& name)
{
    const std::string* said = find(name);
    if (said == nullptr) {
        complain(name, "Required");
    } else if (!wire::looksLikeUuid(*said)) {
        complain(name, "Invalid uuid");
    }
    return said == nullptr ? std::string() : lowerCase(*said);
}

std::size_t QueryReader::number(const std::string& name, std::size_t least, std::size_t most, std::size_t otherwise)
{
    const std::string* said = find(name);
    if (said == nullptr) {
        return otherwise;
    }
    const double value = numberFrom(*said);
    if (std::isnan(value)) {
        complain(name, "Expected number, received nan");
    } else if (std::floor(value) != value || std::isinf(value)) {
        complain(name, "Expected integer, received float");
    } else if (value < static_cast<double>(least)) {
        complain(name, fmt::format("Number must be greater than or equal to {}", least));
    } else if (value > std::min(kUnbounded, static_cast<double>(most))) {
        complain(name, fmt::format("Number must be less than or equal to {}", most));
    } else {
        return static_cast<std::size_t>(value);
    }
    return otherwise;
}

} // namespace ca::server
