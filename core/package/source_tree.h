// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Files that may become a package: those of an archive or of a folder, listed and checked before any of them is copied.
#pragma once

#include "core/base/result.h"
#include "core/base/units.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace ca {

/// What is too much for a package. Counted while reading; what an archive says about itself is only believed when it is worse.
struct SourceBounds {
    Bytes total = mib(1024);
    Bytes single = mib(256);
    std::size_t entries = 20'000;
    std::size_t ratio = 200;     // of what is unpacked to the archive's size ...
    Bytes freeOfRatio = mib(64); // ... beyond so much: tests full of equal numbers do shrink to nothing
    std::size_t pathLength = 1000;
    std::size_t depth = 16;
};

struct SourceEntry {
    enum class Kind : std::uint8_t { File, Folder, Link };

    std::string name; // from the top, separated by '/'
    Kind kind = Kind::File;
    std::string target; // of a link, as it is written
    bool executable = false;

    bool operator==(const SourceEntry&) const = default;
};

/// Which entries go where: the name in the source, and the path below the folder that they go to. All others stay behind.
using Placement = std::map<std::string, std::string, std::less<>>;

class SourceTree {
public:
    /// A folder, or a .zip (by what it holds, not by its name). Refuses names that lead out, names that are there twice (on a disk
    /// that does not tell capital letters too), entries that are no file, folder or link, encrypted ones, and what is out of bounds.
    [[nodiscard]] static Result<std::unique_ptr<SourceTree>> open(const std::filesystem::path& source, const SourceBounds& bounds = {});
    virtual ~SourceTree() = default;

    /// In the order of the source; folders need not be listed before what they hold, or at all.
    [[nodiscard]] const std::vector<SourceEntry>& entries() const { return m_entries; }

    /// Into a folder that is there and empty. Links are made last, so that nothing is written through one. After an error the
    /// folder holds a part.
    [[nodiscard]] virtual Result<void> extract(const Placement& placement, const std::filesystem::path& folder) = 0;

protected:
    std::vector<SourceEntry> m_entries;
};

/// Names as an archive may hold them: relative, plain, bounded, none twice. The error begins with the entry's name.
[[nodiscard]] Result<void> checkEntryNames(const std::vector<SourceEntry>& entries, const SourceBounds& bounds);

/// Every link ends inside, at something that is there. Asked of the entries that a package is made of, under their names in it.
[[nodiscard]] Result<void> checkLinks(const std::vector<SourceEntry>& entries);

/// A name fit for a message: control bytes and what is not ASCII as \xNN.
[[nodiscard]] std::string shownName(std::string_view name);

} // namespace ca
