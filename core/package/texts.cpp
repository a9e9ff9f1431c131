// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/package/texts.h"

#include "core/package/problem_yaml_parts.h"

#include <algorithm>
#include <array>

namespace ca {

namespace {

constexpr std::array<std::string_view, 3> kFormats{".md", ".tex", ".pdf"};

std::size_t formatOf(std::string_view name)
{
    const auto found = std::find_if(kFormats.begin(), kFormats.end(), [&](std::string_view format) { return name.ends_with(format); });
    return static_cast<std::size_t>(found - kFormats.begin());
}

Result<std::vector<LocalText>> readLocalTexts(PackageFiles& files, const std::string& folder, std::string_view stem)
{
    const auto entries = files.list(folder);
    if (!entries) {
        return fail(entries.error());
    }
    std::vector<LocalText> texts;
    for (const PackageFiles::Entry& entry : *entries) {
        if (const auto language = languageOfText(entry.name, stem); language && !entry.folder) {
            texts.push_back({*language, files.root() / folder / entry.name});
        }
    }
    std::stable_sort(texts.begin(), texts.end(), [](const LocalText& a, const LocalText& b) {
        return std::pair(a.language, formatOf(a.file.string())) < std::pair(b.language, formatOf(b.file.string()));
    });
    return texts;
}

} // namespace

std::optional<std::string> languageOfText(std::string_view fileName, std::string_view stem)
{
    const std::size_t format = formatOf(fileName);
    if (format == kFormats.size() || !fileName.starts_with(stem)) {
        return std::nullopt;
    }
    fileName.remove_suffix(kFormats[format].size());
    fileName.remove_prefix(std::min(stem.size(), fileName.size()));
    if (fileName.empty()) {
        return "en";
    }
    const std::string_view language = fileName.substr(1);
    return fileName.front() == '.' && isNaturalLanguage(language) ? std::optional(std::string(language)) : std::nullopt;
}

Result<void> readTexts(PackageFiles& files, PackageVersion version, Problem& problem)
{
    auto statements = readLocalTexts(files, isLegacy(version) ? "problem_statement" : "statement", "problem");
    if (!statements) {
        return fail(std::move(statements.error()));
    }
    auto solutions = readLocalTexts(files, "solution", "solution");
    if (!solutions) {
        return fail(std::move(solutions.error()));
    }
    const auto attachments = files.listAll("attachments");
    if (!attachments) {
        return fail(attachments.error());
    }
    problem.statements = std::move(*statements);
    problem.solutions = std::move(*solutions);
    for (const std::string& name : *attachments) {
        if (!name.starts_with("templates/")) {
            problem.attachments.push_back(files.root() / "attachments" / name);
        }
    }
    return {};
}

} // namespace ca
