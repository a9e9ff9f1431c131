// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The files of a package, seen with suspicion: only what lies inside the folder, of plain kinds, in bounded number and size.
#pragma once

#include "core/base/result.h"
#include "core/base/units.h"
#include "core/model/content.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace ca {

class PackageFiles {
public:
    struct Entry {
        std::string name;
        bool folder = false;
    };

    [[nodiscard]] static Result<PackageFiles> open(const std::filesystem::path& folder);

    /// The folder's own name, which is the problem's id.
    [[nodiscard]] std::string name() const { return m_root.filename().string(); }
    [[nodiscard]] const std::filesystem::path& root() const { return m_root; }

    // Names are relative to the package and separated by '/'; errors show them so.

    [[nodiscard]] bool has(const std::string& name) const;
    /// What a folder holds, sorted by the bytes of the names; nothing when it does not exist. Names that the format forbids
    /// (hidden files, editors' leftovers) count as removed, as the format demands.
    [[nodiscard]] Result<std::vector<Entry>> list(const std::string& folder);
    /// The files of a folder and of those in it, relative to it, sorted; nothing when it does not exist.
    [[nodiscard]] Result<std::vector<std::string>> listAll(const std::string& folder);
    [[nodiscard]] Result<std::string> read(const std::string& file, Bytes limit) const;
    /// A file that is read later: checked now, so that a broken package is told when it is opened.
    [[nodiscard]] Result<Content> content(const std::string& file) const;

private:
    explicit PackageFiles(std::filesystem::path root)
        : m_root(std::move(root))
    {
    }
    [[nodiscard]] Result<std::filesystem::path> resolve(const std::string& name) const;
    [[nodiscard]] Result<void> collect(const std::string& folder, const std::string& prefix, std::size_t depth,
                                       std::vector<std::string>& found);
    [[nodiscard]] Result<Entry> examine(const std::string& folder, const std::string& name) const;

    std::filesystem::path m_root;
    std::size_t m_seen = 0;
};

} // namespace ca
