// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A new problem to begin with: small, whole, and judged rightly as it is.
#pragma once

#include "core/base/result.h"
#include "core/model/signature.h"

#include <filesystem>
#include <optional>
#include <string>

namespace ca {

struct ScaffoldOptions {
    std::string title; // empty: from the slug
    std::optional<FunctionSignature> function; // of a function problem
};

/// Writes the package `into`/`slug`: statement, generator, validator, an accepted submission, and the tests that the generator makes.
/// Readable at once; a folder that exists is never touched.
[[nodiscard]] Result<std::filesystem::path> writeScaffold(const std::filesystem::path& into, const std::string& slug,
                                                          const ScaffoldOptions& options);

} // namespace ca
