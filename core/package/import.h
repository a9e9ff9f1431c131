// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Taking in problems from elsewhere: packages as folders and archives, and tests without a package around them.
#pragma once

#include "core/base/result.h"
#include "core/model/problem.h"
#include "core/package/source_tree.h"

#include <filesystem>
#include <string>
#include <vector>

namespace ca {

struct ImportOptions {
    std::string slug; // of the new folder; empty: from the package's or the source's name
    SourceBounds bounds;
};

struct Imported {
    Problem problem;                // as it is in its new place
    bool madeFromPairs = false;     // there was no package, one was made around the tests
    std::vector<std::string> notes; // what was paired, chosen, and left behind, a sentence each
};

/// Puts the problem into a folder of its own in `into`, which is made when it is not there. The source is a package (a folder, a .zip,
/// a .kpp; problem.yaml at its top or in its one folder), or a folder or .zip of inputs and answers, for which a small package is made.
/// The problem is there whole and readable, or not at all; a folder that exists is never touched.
[[nodiscard]] Result<Imported> importProblem(const std::filesystem::path& source, const std::filesystem::path& into,
                                             const ImportOptions& options = {});

} // namespace ca
