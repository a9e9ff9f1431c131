// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/package/statement_title.h"

#include "core/package/utf8.h"

#include <string_view>

namespace ca {

namespace {

std::string_view trimmed(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(" \t\r");
    const std::size_t end = text.find_last_not_of(" \t\r");
    return begin == std::string_view::npos ? std::string_view{} : text.substr(begin, end - begin + 1);
}

std::optional<std::string> between(std::string_view text, std::string_view opening, char closing)
{
    const std::size_t begin = text.find(opening);
    if (begin == std::string_view::npos) {
        return std::nullopt;
    }
    const std::string_view rest = text.substr(begin + opening.size());
    const std::string_view found = trimmed(rest.substr(0, rest.find(closing)));
    return found.empty() ? std::nullopt : std::optional(std::string(found));
}

std::optional<std::string> titleOf(std::string_view statement)
{
    auto title = between(statement, "%% plainproblemname:", '\n');
    return title ? title : between(statement, "\\problemname{", '}');
}

} // namespace

std::optional<std::string> titleFromStatement(PackageFiles& files)
{
    const auto entries = files.list("problem_statement");
    std::string chosen;
    for (const PackageFiles::Entry& entry : entries ? *entries : std::vector<PackageFiles::Entry>{}) {
        const bool english = entry.name == "problem.tex" || entry.name == "problem.en.tex";
        if (entry.name.starts_with("problem.") && entry.name.ends_with(".tex") && (chosen.empty() || english)) {
            chosen = entry.name;
        }
    }
    if (chosen.empty()) {
        return std::nullopt;
    }
    const auto text = files.read("problem_statement/" + chosen, mib(1));
    return text && !firstLineNotUtf8(*text) ? titleOf(*text) : std::nullopt;
}

} // namespace ca
