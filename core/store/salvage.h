// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What a backup does not have because it is older than the damage.
#pragma once

#include "core/store/archive.h"

#include <filesystem>

namespace ca {

/// All of a damaged file that can still be read, perhaps nothing. Works on a copy: the file stays as it is.
[[nodiscard]] Archive salvage(const std::filesystem::path& damaged);

} // namespace ca
