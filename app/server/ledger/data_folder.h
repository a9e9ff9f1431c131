// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What can be said of a server's data folder without opening the book that is in it.
#pragma once

#include "core/base/result.h"

#include <filesystem>

namespace ca::server {

[[nodiscard]] std::filesystem::path ledgerFile(const std::filesystem::path& folder);

/// What SqliteLedger::open() would refuse: a folder that cannot be used, a book of a newer server. Nothing is made or changed.
[[nodiscard]] Result<void> checkDataFolder(const std::filesystem::path& folder);

/// For who shares a folder that a server has made.
[[nodiscard]] Result<void> checkDataFolderInUse(const std::filesystem::path& folder);

} // namespace ca::server
