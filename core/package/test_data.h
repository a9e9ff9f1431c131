// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// data/sample and data/secret: tests in the order in which they are judged, and the groups that they are in.
#pragma once

#include "core/package/package_files.h"
#include "core/package/problem_yaml.h"

namespace ca {

/// Fills Problem::tests and Problem::groups: samples first, each part in the order of base names, groups in their place among
/// the tests. Sets the problem's checker to what the secret data says as a whole (2025-09), and a test's own where it differs.
/// The problem's validators have been read.
[[nodiscard]] Result<void> readTestData(PackageFiles& files, const ProblemYaml& yaml, Problem& problem);

} // namespace ca
