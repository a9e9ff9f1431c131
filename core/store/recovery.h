// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What was done about a damaged file.
#pragma once

#include "core/store/archive.h"

#include <filesystem>
#include <optional>
#include <string>

namespace ca {

/// The file was damaged and another one has taken its place: to be told to the user.
struct Recovery {
    std::string damage;                                // what was found
    std::filesystem::path damaged;                     // where the damaged file is now; empty when there was none
    std::optional<std::filesystem::path> restoredFrom; // none: no good backup, the store begins anew
    ImportCount salvaged = {};                         // what could be read of the damaged file and was not in the backup

    bool operator==(const Recovery&) const = default;
};

} // namespace ca
