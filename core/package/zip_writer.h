// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A package as one file that other tools read: the same bytes for the same files, whoever packs them and when.
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace ca {

struct PackedPackage {
    std::size_t files = 0;
    std::vector<std::string> leftOut; // names that the format ignores

    bool operator==(const PackedPackage&) const = default;
};

/// Writes the folder as <name>/... into a zip: names sorted, no times, no owners. The file appears whole or not at all; one that
/// is there is replaced.
[[nodiscard]] Result<PackedPackage> packPackage(const std::filesystem::path& folder, std::string_view name,
                                                const std::filesystem::path& file);

} // namespace ca
