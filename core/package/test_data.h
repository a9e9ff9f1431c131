// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// data/sample and data/secret: pairs of .in and .ans in the order in which they are judged.
#pragma once

#include "core/package/package_files.h"
#include "core/package/problem_yaml.h"

namespace ca {

/// Fills Problem::tests: samples first, each part in the order of base names, groups in their place among the tests.
/// Sets the problem's checker to what the secret data says as a whole (2025-09), and a test's own where it differs.
[[nodiscard]] Result<void> readTestData(PackageFiles& files, PackageVersion version, Problem& problem);

} // namespace ca
