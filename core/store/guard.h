// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Who uses a store: everyone shares the guard for as long as they have the file open, so that nobody repairs or migrates it
// under another's feet. A lock of an empty SQLite file beside it: the same on every system, and gone with its process.
#pragma once

#include "core/store/database.h"

namespace ca {

class Guard {
public:
    [[nodiscard]] static Result<Guard> open(const std::filesystem::path& file, Millis patience);

    /// Beside others; waits while someone is alone.
    [[nodiscard]] Result<void> share();
    /// Gives up the share and tries to be the only one; false, and no share, while others are there.
    [[nodiscard]] Result<bool> takeAlone();

private:
    explicit Guard(Database database) : m_database(std::move(database)) {}
    Database m_database;
    bool m_held = false;

    [[nodiscard]] Result<void> release();
};

} // namespace ca
