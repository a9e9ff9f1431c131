// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "sandbox/session/recipe.h"

#include "core/base/files.h"
#include "sandbox/docker/sha256.h"

#include <algorithm>
#include <sstream>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace ca {

namespace {

namespace fs = std::filesystem;

constexpr Bytes kFileSize = kib(64);
constexpr std::string_view kLetters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

/// Names and patterns end up in scripts and arguments of other programs, so nothing else may be in them.
bool isPlain(std::string_view word, std::string_view marks)
{
    return !word.empty() && kLetters.find(word.front()) != std::string_view::npos && word.find("..") == std::string_view::npos
        && std::all_of(word.begin(), word.end(), [marks](char c) {
               return kLetters.find(c) != std::string_view::npos || marks.find(c) != std::string_view::npos;
           });
}

struct Keyword {
    std::string_view name;
    std::string_view marks; // allowed beside letters and digits
    std::vector<std::string>* words;
};

Result<void> readLine(const std::string& line, const std::vector<Keyword>& keywords)
{
    std::istringstream words(line);
    std::string name;
    words >> name;
    if (name.empty() || name.front() == '#') {
        return {};
    }
    const auto keyword = std::find_if(keywords.begin(), keywords.end(), [&name](const Keyword& k) { return k.name == name; });
    if (keyword == keywords.end()) {
        return fail(Fault::BadInput, fmt::format("\"{}\" is not a keyword of recipes", name));
    }
    for (std::string word; words >> word;) {
        if (!isPlain(word, keyword->marks)) {
            return fail(Fault::BadInput, fmt::format("\"{}\" is not a word for {}", word, name));
        }
        keyword->words->push_back(word);
    }
    return {};
}

Result<std::vector<std::string>> parse(std::string_view text, Recipe& recipe)
{
    std::vector<std::string> shares;
    const std::vector<Keyword> keywords{{"packages", "+-.", &recipe.packages},
                                        {"programs", "+-._", &recipe.programs},
                                        {"drop", "+-._/*?[]!", &recipe.drop},
                                        {"shares", "-", &shares}};
    std::istringstream lines{std::string(text)};
    int number = 0;
    for (std::string line; std::getline(lines, line);) {
        ++number;
        if (auto read = readLine(line, keywords); !read) {
            return fail(std::move(read.error()).during(fmt::format("recipe.txt, line {}", number)));
        }
    }
    return shares;
}

Result<void> addFiles(const fs::path& folder, Recipe& recipe)
{
    std::error_code error;
    std::vector<fs::path> names;
    for (const auto& entry : fs::directory_iterator(folder, error)) {
        if (entry.is_regular_file(error) && entry.path().filename() != "recipe.txt" && entry.path().extension() != ".json"
            && entry.path().extension() != ".md" && entry.path().filename() != "CMakeLists.txt") {
            names.push_back(entry.path());
        }
    }
    std::sort(names.begin(), names.end());
    for (const fs::path& name : names) {
        auto content = readFile(name, kFileSize);
        if (!content) {
            return fail(std::move(content.error()));
        }
        recipe.files.emplace_back(name.filename().string(), std::move(*content));
    }
    return {};
}

std::string hashOf(const Recipe& recipe)
{
    std::string all = fmt::format("{}\n{}\n{}\n{}\n", kDebianSuite, fmt::join(recipe.packages, " "), fmt::join(recipe.programs, " "),
                                  fmt::join(recipe.drop, " "));
    for (const auto& [name, content] : recipe.files) {
        all += fmt::format("{} {}\n{}", name, content.size(), content);
    }
    return docker::sha256Hex(all).substr(0, 16);
}

Result<Recipe> readOwn(const fs::path& folder, std::vector<std::string>& shares)
{
    Recipe recipe;
    recipe.name = folder.filename().string();
    recipe.root = recipe.name;
    auto text = readFile(folder / "recipe.txt", kFileSize);
    if (!text) {
        return fail(std::move(text.error()));
    }
    auto shared = parse(*text, recipe);
    if (!shared) {
        return fail(std::move(shared.error()));
    }
    shares = std::move(*shared);
    if (shares.empty() && (recipe.packages.empty() || recipe.programs.empty())) {
        return fail(Fault::BadInput, "recipe.txt names no packages or no programs");
    }
    return recipe;
}

} // namespace

Result<Recipe> readRecipe(const fs::path& folder)
{
    const auto reading = [&folder] { return fmt::format("reading the image recipe {}", folder.string()); };
    std::vector<std::string> shares;
    auto recipe = readOwn(folder, shares);
    if (recipe && !shares.empty()) {
        const fs::path other = folder.parent_path() / shares.front();
        std::vector<std::string> further;
        auto root = readOwn(other, further);
        if (!root || !further.empty() || shares.size() > 1) {
            return fail((root ? Error{Fault::BadInput, "a root is shared with one recipe that has its own", {}} : std::move(root.error()))
                            .during(reading()));
        }
        root->name = recipe->name;
        recipe = std::move(root);
    }
    if (!recipe) {
        return fail(std::move(recipe.error()).during(reading()));
    }
    for (const fs::path& source : {folder.parent_path(), folder.parent_path() / recipe->root}) {
        if (auto added = addFiles(source, *recipe); !added) {
            return fail(std::move(added.error()).during(reading()));
        }
    }
    recipe->hash = hashOf(*recipe);
    return recipe;
}

} // namespace ca
