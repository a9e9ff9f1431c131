// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A package's generator, run in a sandbox like any program: it came with the package, and who knows from where.
#pragma once

#include "app/compose/workshop.h"

#include <filesystem>
#include <stop_token>

namespace ca::cli {

/// Runs generators/generate.py on a copy of the package that has no tests yet, and puts what it leaves in data/ into the folder
/// (below "data"). The folder is there and empty.
[[nodiscard]] Result<void> runGenerator(const std::filesystem::path& package, Workshop& workshop, const std::filesystem::path& folder,
                                        const std::stop_token& stop);

} // namespace ca::cli
