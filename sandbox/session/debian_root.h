// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Makes the root file system of a recipe out of Debian packages, with mmdebstrap and no registry.
//
// Packages are unpacked, not installed: no package manager, no shell and no script of a package has to be in the root, and
// what a script would have done and we need, setup.sh does. Works as root, and as an ordinary user who has subordinate ids.
#pragma once

#include "core/base/result.h"
#include "sandbox/session/recipe.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace ca {

/// A step of a long work, and how far it is from 0 to 1 (negative: unknown).
struct WorkStep {
    std::string what;
    double fraction = -1;
    bool operator==(const WorkStep&) const = default;
};

using OnWorkStep = std::function<void(const WorkStep&)>;

struct DebianRootOptions {
    std::vector<std::string> sources;    // lines of sources.list
    std::filesystem::path packages;      // downloads are kept here and shared by all recipes
    bool privileged = true;              // root; otherwise in a user namespace
};

/// The step a line of mmdebstrap's output begins, if it begins one.
[[nodiscard]] std::optional<WorkStep> stepIn(std::string_view line);

/// The arguments for mmdebstrap. `context` is a folder with the recipe's files and lists.
[[nodiscard]] std::vector<std::string> debootstrapCommand(const Recipe& recipe, const DebianRootOptions& options,
                                                          const std::filesystem::path& context, const std::filesystem::path& tar);

/// Writes the root as a tar archive: the whole of it, or nothing.
[[nodiscard]] Result<void> makeDebianRoot(const Recipe& recipe, const DebianRootOptions& options, const std::filesystem::path& tar,
                                          const OnWorkStep& onStep, std::stop_token stop);

} // namespace ca
