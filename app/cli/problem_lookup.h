// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Which package the user means.
#pragma once

#include "app/compose/workshop.h"

#include <filesystem>
#include <string>

namespace ca::cli {

/// The workshop's places, or the folders that the user named instead; the last of these takes what is new.
[[nodiscard]] ProblemPlaces problemPlaces(const Workshop& workshop, const std::vector<std::filesystem::path>& named);

/// A folder when there is one of this name from here, else the problem of this name in the first place that has it.
/// The hint of a refusal names problems that are spelled much like it.
[[nodiscard]] Result<std::filesystem::path> findProblem(const std::string& named, const ProblemPlaces& places);

} // namespace ca::cli
