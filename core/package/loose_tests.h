// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A small whole package around inputs and answers that came without one.
#pragma once

#include "core/package/source_tree.h"

#include <filesystem>
#include <string>
#include <vector>

namespace ca {

struct LooseTests {
    std::filesystem::path folder; // of the package: there, and empty
    std::string slug;
    std::string origin; // what the tests came from, for the statement
    std::string uuid;
};

/// Writes problem.yaml, a statement that says what is known, and data/. Notes say what was paired and what was not.
[[nodiscard]] Result<void> placeLooseTests(SourceTree& tree, const LooseTests& package, std::vector<std::string>& notes);

} // namespace ca
