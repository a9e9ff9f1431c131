// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// How the image of a language is made, as data: a folder of sandbox/images. Its README.md describes the format.
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ca {

/// The Debian release that every image is made of: recipes name its packages.
inline constexpr std::string_view kDebianSuite = "bookworm";

struct Recipe {
    std::string name;                  // the folder's: "python"
    std::string root;                  // the recipe that makes the root: its own name, or of the one it shares
    std::vector<std::string> packages; // of Debian, with what they depend on
    std::vector<std::string> programs; // what stays in /usr/bin
    std::vector<std::string> drop;     // patterns of files that go, relative to the root
    std::vector<std::pair<std::string, std::string>> files; // scripts and what they read: name and content
    std::string hash;                  // changes with anything above, 16 hexadecimal digits

    [[nodiscard]] std::string image() const { return "codearena/" + name; }
    [[nodiscard]] std::string rootImage() const { return "codearena/" + root + "-root"; }
    bool operator==(const Recipe&) const = default;
};

/// Reads <folder>/recipe.txt, its setup.sh with what that needs, and the scripts of all recipes in the folder above. A recipe
/// that shares a root is the other recipe under its own name.
[[nodiscard]] Result<Recipe> readRecipe(const std::filesystem::path& folder);

} // namespace ca
