// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/store/own_tests.h"

#include "core/base/uuid.h"
#include "core/store/connections.h"
#include "core/store/rows.h"

namespace ca {

namespace {

std::optional<Blob> blobOf(const std::optional<std::string>& text)
{
    return text ? std::optional(Blob{*text}) : std::nullopt;
}

} // namespace

Result<std::vector<OwnTest>> OwnTests::of(const std::string& problem) const
{
    return m_connections.read([&](Database& database) {
        return database.rows("SELECT uuid, problem, name, input, answer, made_ms FROM own_test WHERE problem = ? AND NOT removed "
                             "ORDER BY made_ms, rowid",
                             [](const Statement& row) {
                                 return OwnTest{row.text(0), row.text(1), row.text(2), row.text(3), rows::optionalText(row, 4),
                                                rows::wallTime(row.integer(5))};
                             },
                             problem);
    });
}

Result<std::string> OwnTests::put(const OwnTest& test, WallTime when)
{
    const std::string uuid = test.uuid.empty() ? newUuid() : test.uuid;
    const WallTime made = test.made == WallTime{} ? when : test.made;
    return m_connections.write(Sync::Durable, [&](Database& database) -> Result<std::string> {
        auto done = database.execute("INSERT INTO own_test (uuid, problem, name, input, answer, made_ms, at_ms, removed) "
                                     "VALUES (?, ?, ?, ?, ?, ?, ?, 0) ON CONFLICT DO UPDATE SET name = excluded.name, "
                                     "input = excluded.input, answer = excluded.answer, at_ms = excluded.at_ms, removed = 0",
                                     uuid, test.problem, test.name, Blob{test.input}, blobOf(test.answer), rows::millis(made),
                                     rows::millis(when));
        return done ? Result<std::string>(uuid) : fail(std::move(done).error());
    });
}

Result<void> OwnTests::remove(const std::string& uuid, WallTime when)
{
    return m_connections.write(Sync::Durable, [&](Database& database) {
        return database.execute("UPDATE own_test SET name = '', input = x'', answer = NULL, removed = 1, at_ms = ? WHERE uuid = ?",
                                rows::millis(when), uuid);
    });
}

} // namespace ca
