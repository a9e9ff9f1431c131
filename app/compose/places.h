// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Where our own files are: beside the program in a build folder, or installed.
#pragma once

#include "core/base/result.h"

#include <filesystem>

namespace ca {

struct Places {
    std::filesystem::path resources; // languages.json
    std::filesystem::path recipes;   // sandbox/images: one folder per language
    std::filesystem::path agent;     // the static binary
    std::filesystem::path data;      // ours to write
    std::filesystem::path problems = {}; // the bundled ones; empty when there are none

    /// Empty arguments are searched for; what cannot be found is an Error that names it.
    [[nodiscard]] static Result<Places> find(std::filesystem::path resources, std::filesystem::path recipes, std::filesystem::path data);
};

} // namespace ca
