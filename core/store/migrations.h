// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// How an older file becomes a newer one: numbered steps, each in a file of its own, never changed once released.
#pragma once

#include "core/store/database.h"

#include <span>

namespace ca {

/// Takes a file from the version before to this one. The file's version is SQLite's user_version.
struct Migration {
    int version = 0;
    const char* script = "";
};

/// All steps, in order.
[[nodiscard]] std::span<const Migration> migrations();

[[nodiscard]] Result<int> versionOf(Database& database);

/// One step, whole or not at all.
[[nodiscard]] Result<void> apply(const Migration& step, Database& database);

extern const char* const kMigration1; // migration_1.cpp
extern const char* const kMigration2;

} // namespace ca
