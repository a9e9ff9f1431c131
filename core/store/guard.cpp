// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/store/guard.h"

namespace ca {

Result<Guard> Guard::open(const std::filesystem::path& file, Millis patience)
{
    auto database = Database::open(file, {.patience = patience});
    return database ? Result<Guard>(Guard(std::move(*database))) : fail(std::move(database).error());
}

Result<void> Guard::release()
{
    if (!m_held) {
        return {};
    }
    m_held = false;
    return m_database.run("ROLLBACK");
}

Result<void> Guard::share()
{
    if (auto released = release(); !released) {
        return released;
    }
    if (auto begun = m_database.run("BEGIN"); !begun) {
        return begun;
    }
    m_held = true; // the transaction; its lock is taken by the first read
    auto read = m_database.run("SELECT count(*) FROM sqlite_schema");
    if (!read) {
        (void)release();
    }
    return read;
}

Result<bool> Guard::takeAlone()
{
    if (auto released = release(); !released) {
        return fail(std::move(released).error());
    }
    auto begun = m_database.run("BEGIN EXCLUSIVE");
    if (!begun && begun.error().fault == Fault::Timeout) {
        return false;
    }
    if (!begun) {
        return fail(std::move(begun).error());
    }
    m_held = true;
    return true;
}

} // namespace ca
