// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "sandbox/session/recipe.h"

#include "core/base/files.h"
#include "core/base/sha256.h"

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

/// What the text says beside the recipe itself.
struct Links {
    std::vector<std::string> shares; // the recipe that makes the root
    std::vector<std::string> with;   // files that setup.sh reads
};

Result<Links> parse(std::string_view text, Recipe& recipe)
{
    Links links;
    const std::vector<Keyword> keywords{{"packages", "+-.", &recipe.packages},
                                        {"programs", "+-._", &recipe.programs},
                                        {"drop", "+-._/*?[]!", &recipe.drop},
                                        {"with", "._-", &links.with},
                                        {"shares", "-", &links.shares}};
    std::istringstream lines{std::string(text)};
    int number = 0;
    for (std::string line; std::getline(lines, line);) {
        ++number;
        if (auto read = readLine(line, keywords); !read) {
            return fail(std::move(read.error()).during(fmt::format("recipe.txt, line {}", number)));
        }
    }
    return links;
}

/// setup.sh may be absent, everything else that is named must be there.
Result<void> addFiles(const fs::path& folder, const std::vector<std::string>& names, Recipe& recipe)
{
    for (const std::string& name : names) {
        auto content = readFile(folder / name, kFileSize);
        if (content) {
            recipe.files.emplace_back(name, std::move(*content));
        } else if (name != "setup.sh" || content.error().fault != Fault::NotFound) {
            return fail(std::move(content.error()));
        }
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
    return sha256Hex(all).substr(0, 16);
}

Result<Recipe> readOwn(const fs::path& folder, Links& links)
{
    Recipe recipe;
    recipe.name = folder.filename().string();
    recipe.root = recipe.name;
    auto text = readFile(folder / "recipe.txt", kFileSize);
    if (!text) {
        return fail(std::move(text.error()));
    }
    auto parsed = parse(*text, recipe);
    if (!parsed) {
        return fail(std::move(parsed.error()));
    }
    links = std::move(*parsed);
    if (links.shares.empty() && (recipe.packages.empty() || recipe.programs.empty())) {
        return fail(Fault::BadInput, "recipe.txt names no packages or no programs");
    }
    return recipe;
}

/// The recipe itself, or the one whose root it shares under its own name.
Result<Recipe> readResolved(const fs::path& folder, Links& links)
{
    auto recipe = readOwn(folder, links);
    if (!recipe || links.shares.empty()) {
        return recipe;
    }
    const std::vector<std::string> shares = std::exchange(links, {}).shares;
    auto root = readOwn(folder.parent_path() / shares.front(), links);
    if (root && (!links.shares.empty() || shares.size() > 1)) {
        return fail(Fault::BadInput, "a root is shared with one recipe that has its own");
    }
    if (root) {
        root->name = recipe->name;
    }
    return root;
}

} // namespace

Result<Recipe> readRecipe(const fs::path& folder)
{
    Links links;
    auto recipe = readResolved(folder, links);
    if (recipe) {
        links.with.insert(links.with.begin(), "setup.sh");
        auto added = addFiles(folder.parent_path(), {"layout.sh", "finish.sh"}, *recipe).and_then([&] {
            return addFiles(folder.parent_path() / recipe->root, links.with, *recipe);
        });
        if (added) {
            recipe->hash = hashOf(*recipe);
            return recipe;
        }
        recipe = fail(std::move(added.error()));
    }
    return fail(std::move(recipe.error()).during(fmt::format("reading the image recipe {}", folder.string())));
}

} // namespace ca
