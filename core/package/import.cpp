// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/package/import.h"

#include "core/base/uuid.h"
#include "core/package/format_names.h"
#include "core/package/loose_tests.h"
#include "core/package/package.h"
#include "core/package/staging_folder.h"

#include <algorithm>
#include <optional>

#include <fmt/format.h>

namespace ca {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kMostNames = 5; // in one note
constexpr std::string_view kManifest = "problem.yaml";

std::string listed(const std::vector<std::string>& names)
{
    std::string out;
    for (std::size_t i = 0; i < std::min(names.size(), kMostNames); ++i) {
        out += (i == 0 ? "" : ", ") + shownName(names[i]);
    }
    return names.size() > kMostNames ? fmt::format("{} and {} more", out, names.size() - kMostNames) : out;
}

/// "pkg/" when all of the package lies in pkg; empty when it lies at the top; nothing when there is no package.
Result<std::optional<std::string>> findPackage(const std::vector<SourceEntry>& entries)
{
    std::vector<std::string> tops;
    for (const SourceEntry& entry : entries) {
        const std::size_t slash = entry.name.find('/');
        if (entry.name == kManifest) {
            return std::string();
        }
        if (slash != entry.name.npos && std::string_view(entry.name).substr(slash + 1) == kManifest && isFormatPath(entry.name)) {
            tops.push_back(entry.name.substr(0, slash));
        }
    }
    if (tops.size() > 1) {
        return fail(Fault::BadInput, fmt::format("it holds {} packages ({})", tops.size(), listed(tops)), "Import them one by one.");
    }
    return tops.empty() ? std::optional<std::string>() : tops.front() + "/";
}

struct Sorted {
    Placement placement;
    std::vector<SourceEntry> placed; // under their names in the package
    std::vector<std::string> left;
};

/// What lies in the package's folder and has a name that the format knows.
Sorted sortPackage(const std::vector<SourceEntry>& entries, const std::string& top)
{
    Sorted sorted;
    for (const SourceEntry& entry : entries) {
        const bool within = entry.name.size() > top.size() && entry.name.starts_with(top);
        if (within && isFormatPath(std::string_view(entry.name).substr(top.size()))) {
            SourceEntry placed = entry;
            placed.name = entry.name.substr(top.size());
            sorted.placement.insert({entry.name, placed.name});
            sorted.placed.push_back(std::move(placed));
        } else if (entry.kind != SourceEntry::Kind::Folder) {
            sorted.left.push_back(entry.name);
        }
    }
    return sorted;
}

/// "sums" of "sums.zip", "data.v2" of the folder "data.v2".
std::string baseName(const fs::path& source)
{
    std::error_code error;
    fs::path whole = fs::weakly_canonical(source, error); // "." and "x/" have no name of their own
    whole = error ? source : whole;
    return fs::is_directory(whole, error) ? whole.filename().string() : whole.stem().string();
}

Result<std::string> chooseSlug(const fs::path& source, const std::string& top, const ImportOptions& options)
{
    const std::string name = !options.slug.empty() ? options.slug : !top.empty() ? top.substr(0, top.size() - 1) : baseName(source);
    std::string slug = slugOf(name);
    if (slug.empty()) {
        return fail(Fault::BadInput, fmt::format("no folder name can be made of \"{}\"", shownName(name)),
                    "Name the problem with letters and digits.");
    }
    return slug;
}

Result<void> placePackage(SourceTree& tree, const std::string& top, const fs::path& folder, Imported& imported)
{
    const Sorted sorted = sortPackage(tree.entries(), top);
    if (auto inside = checkLinks(sorted.placed); !inside) {
        return inside;
    }
    if (!sorted.left.empty()) {
        imported.notes.push_back(fmt::format("{} left behind, for the format does not know such names: {}",
                                             sorted.left.size() == 1 ? "1 file was" : fmt::format("{} files were", sorted.left.size()),
                                             listed(sorted.left)));
    }
    return tree.extract(sorted.placement, folder);
}

Result<Imported> place(const fs::path& source, const fs::path& into, const ImportOptions& options)
{
    const auto tree = SourceTree::open(source, options.bounds);
    if (!tree) {
        return fail(tree.error());
    }
    const auto top = findPackage((*tree)->entries());
    if (!top) {
        return fail(top.error());
    }
    const auto slug = chooseSlug(source, top->value_or(""), options);
    if (!slug) {
        return fail(slug.error());
    }
    std::error_code error;
    if (fs::exists(fs::symlink_status(into / *slug, error))) {
        return fail(Fault::BadInput, fmt::format("{} is there already", (into / *slug).string()),
                    "Nothing was changed. Take another name, or remove the old one first.");
    }
    const auto staging = StagingFolder::create(into);
    if (!staging) {
        return fail(staging.error());
    }
    const fs::path folder = staging->path() / *slug;
    fs::create_directory(folder, error);
    Imported imported;
    imported.madeFromPairs = !top->has_value();
    auto placed = *top ? placePackage(**tree, **top, folder, imported)
                       : placeLooseTests(**tree, {folder, *slug, source.filename().string(), newUuid()}, imported.notes);
    if (!placed) {
        return fail(std::move(placed.error()));
    }
    if (auto problem = readPackage(folder); !problem) {
        return fail(std::move(problem.error()));
    }
    if (auto moved = staging->move(folder, into / *slug); !moved) {
        return fail(std::move(moved.error()));
    }
    auto problem = readPackage(into / *slug); // once more: tests and texts are named by where they are
    if (!problem) {
        return fail(std::move(problem.error()));
    }
    imported.problem = std::move(*problem);
    return imported;
}

} // namespace

Result<Imported> importProblem(const fs::path& source, const fs::path& into, const ImportOptions& options)
{
    auto imported = place(source, into, options);
    if (!imported) {
        return fail(std::move(imported.error()).during(fmt::format("importing {}", source.string())));
    }
    return imported;
}

} // namespace ca
