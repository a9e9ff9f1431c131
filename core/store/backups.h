// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Copies of a store's file in a folder beside it: made whole and checked before they get their name, the newest few kept.
#pragma once

#include "core/store/database.h"
#include "core/store/records.h"

namespace ca {

/// "ok", or what is wrong with the file's structure.
[[nodiscard]] Result<std::string> quickCheck(Database& database);

class Backups {
public:
    /// Of the store in this file; the folder is made with the first copy.
    Backups(std::filesystem::path store, std::size_t kept) : m_store(std::move(store)), m_kept(kept) {}

    [[nodiscard]] std::filesystem::path folder() const;
    /// Newest first.
    [[nodiscard]] std::vector<std::filesystem::path> list() const;
    [[nodiscard]] bool madeOn(WallTime day, std::string_view reason) const;

    /// Copies, checks, names it after time and reason, and removes the oldest of this reason beyond those kept.
    [[nodiscard]] Result<std::filesystem::path> make(const Database& database, WallTime now, std::string_view reason) const;

    /// The newest that can be read and passes the check, none when there is none.
    [[nodiscard]] std::optional<std::filesystem::path> newestGood() const;

    /// Removes what interrupted copies left behind. For one who is alone.
    void sweep() const;

private:
    void prune(std::string_view reason) const;

    std::filesystem::path m_store;
    std::size_t m_kept;
};

} // namespace ca
