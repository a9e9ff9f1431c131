// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A problem package written as text in the test, so that the reader sees the case and not the set-up.
#pragma once

#include "core/base/files.h"

#include <filesystem>
#include <fstream>
#include <map>
#include <string>

namespace ca::testing {

/// Names of files with their text; a name that ends in '/' is an empty folder.
using Tree = std::map<std::string, std::string>;

class PackageTree {
public:
    explicit PackageTree(const Tree& tree, const std::string& name = "sums")
        : m_folder(TemporaryFolder::create("package-test").value())
        , m_root(m_folder.path() / name)
    {
        std::filesystem::create_directories(m_root);
        add(tree);
    }

    void add(const Tree& tree) const
    {
        for (const auto& [name, text] : tree) {
            const std::filesystem::path path = m_root / name;
            std::filesystem::create_directories(name.ends_with('/') ? path : path.parent_path());
            if (!name.ends_with('/')) {
                std::ofstream(path, std::ios::binary) << text;
            }
        }
    }

    [[nodiscard]] const std::filesystem::path& root() const { return m_root; }
    /// The folder around the package: outside for the reader.
    [[nodiscard]] const std::filesystem::path& outside() const { return m_folder.path(); }

private:
    TemporaryFolder m_folder;
    std::filesystem::path m_root;
};

inline const std::string kYaml2025 = "problem_format_version: 2025-09\nname: Sums\nuuid: 6f1c\n";

/// The least that is a package of 2025-09.
inline Tree smallest()
{
    return {{"problem.yaml", kYaml2025}, {"data/secret/1.in", "1 2\n"}, {"data/secret/1.ans", "3\n"}};
}

/// The same in legacy.
inline Tree smallestLegacy()
{
    Tree tree = smallest();
    tree["problem.yaml"] = "name: Sums\n";
    return tree;
}

/// A tree with some files more, or others instead.
inline Tree with(Tree tree, const Tree& more)
{
    for (const auto& [name, text] : more) {
        tree[name] = text;
    }
    return tree;
}

inline Tree without(Tree tree, const std::string& name)
{
    tree.erase(name);
    return tree;
}

} // namespace ca::testing
