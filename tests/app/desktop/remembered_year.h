// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// A year of practice in a store, for pages that show one: solved and failed, in several languages, with reviews that are due.
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string>
#include <vector>

namespace ca {

class Store;

/// The same every time, counted back from now.
[[nodiscard]] Result<void> rememberAYear(Store& store, const std::vector<std::string>& problems);

/// The bundled ones, by their folders.
[[nodiscard]] std::vector<std::string> bundledProblems();

} // namespace ca
