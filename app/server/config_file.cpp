// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/config_file.h"

#include "core/base/ascii.h"

#include <algorithm>
#include <array>
#include <sstream>
#include <string_view>

#include <fmt/format.h>

namespace ca::server {

namespace {

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kBlank = " \t\r";
    text.remove_prefix(std::min(text.find_first_not_of(kBlank), text.size()));
    return text.substr(0, text.find_last_not_of(kBlank) + 1);
}

bool hasControls(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\r'; });
}

/// A list or a quotation that ends where the line does.
bool isClosed(std::string_view value)
{
    constexpr std::array<std::string_view, 3> kPairs{"[]", "\"\"", "''"};
    const auto pair = std::find_if(kPairs.begin(), kPairs.end(), [&](std::string_view one) { return value.front() == one[0]; });
    return pair == kPairs.end() || (value.size() > 1 && value.back() == (*pair)[1]);
}

bool isTruthValue(std::string_view value)
{
    const std::string word = lowerCase(value);
    return word == "true" || word == "false";
}

/// What is wrong with a line that is neither empty nor a comment; empty: nothing.
std::string mistakeIn(std::string_view line, const CLI::App& app)
{
    if (hasControls(line)) {
        return "this is no text";
    }
    if (line.front() == '[') {
        return "there are no sections here";
    }
    const std::size_t sign = line.find('=');
    if (sign == std::string_view::npos) {
        return fmt::format("\"{}\" is no \"option = value\"", line);
    }
    const std::string_view name = trimmed(line.substr(0, sign));
    const std::string_view value = trimmed(line.substr(sign + 1));
    const CLI::Option* option = app.get_option_no_throw(fmt::format("--{}", name));
    if (option == nullptr) {
        return fmt::format("there is no option \"{}\"", name);
    }
    if (!option->get_configurable()) {
        return fmt::format("\"{}\" is for the command line only", name);
    }
    if (value.empty()) {
        return fmt::format("{} has no value", name);
    }
    if (!isClosed(value)) {
        return fmt::format("the value of {} is not closed", name);
    }
    return option->get_expected_max() == 0 && !isTruthValue(value) ? fmt::format("{} is true or false", name) : std::string();
}

} // namespace

std::vector<CLI::ConfigItem> ConfigFile::from_config(std::istream& input) const
{
    constexpr std::string_view kByteOrderMark = "\xef\xbb\xbf";
    std::string text;
    int number = 0;
    for (std::string line; std::getline(input, line);) {
        if (++number == 1 && line.starts_with(kByteOrderMark)) {
            line.erase(0, kByteOrderMark.size());
        }
        const std::string_view content = trimmed(line);
        const bool saysSomething = !content.empty() && content.front() != '#' && content.front() != ';';
        if (const std::string mistake = saysSomething ? mistakeIn(content, m_app) : std::string(); !mistake.empty()) {
            throw CLI::ConfigError(fmt::format("the configuration file, line {}: {}", number, mistake));
        }
        text.append(line).append("\n");
    }
    std::istringstream checked(text);
    return CLI::ConfigINI::from_config(checked);
}

} // namespace ca::server
