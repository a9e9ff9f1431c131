// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/cli/problem_lookup.h"

#include "app/cli/printable.h"

#include <algorithm>
#include <numeric>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace ca::cli {

namespace fs = std::filesystem;

namespace {

/// How many letters must be put in, taken out or exchanged.
std::size_t distance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = row[0]++;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t exchanged = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({exchanged, row[j] + 1, diagonal + 1});
        }
    }
    return row.back();
}

bool isAlike(const std::string& named, const std::string& name)
{
    constexpr std::size_t kFewLetters = 2;
    const bool part = named.size() > kFewLetters && name.find(named) != name.npos;
    return part || (named.size() < 100 && distance(named, name) <= kFewLetters);
}

std::vector<std::string> alike(const std::string& named, const ProblemPlaces& places)
{
    constexpr std::size_t kMostAlike = 5;
    std::vector<std::string> names;
    for (const fs::path& folder : places.folders) {
        std::error_code error;
        for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
            std::string name = it->path().filename().string();
            std::error_code ignored;
            if (isAlike(named, name) && fs::exists(it->path() / "problem.yaml", ignored)) {
                names.push_back(std::move(name));
            }
        }
    }
    std::sort(names.begin(), names.end());
    names.resize(std::min(names.size(), kMostAlike));
    return names;
}

} // namespace

ProblemPlaces problemPlaces(const Workshop& workshop, const std::vector<fs::path>& named)
{
    ProblemPlaces places = workshop.problemPlaces();
    if (!named.empty()) {
        places.folders = named;
        places.own = named.back();
    }
    return places;
}

Result<fs::path> findProblem(const std::string& named, const ProblemPlaces& places)
{
    std::error_code error;
    if (fs::is_directory(named, error)) {
        return fs::path(named);
    }
    const bool plain = !named.empty() && named.find('/') == named.npos && named != "." && named != "..";
    for (const fs::path& folder : places.folders) {
        if (plain && fs::is_directory(folder / named, error)) {
            return folder / named;
        }
    }
    const std::vector<std::string> names = alike(named, places);
    return fail(Fault::NotFound, fmt::format("there is no problem {}", printableLine(named)),
                names.empty() ? "arena problems list shows those that there are; a folder may be named too."
                              : fmt::format("Do you mean {}?", printableLine(fmt::format("{}", fmt::join(names, " or ")))));
}

} // namespace ca::cli
