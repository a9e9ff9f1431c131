// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/store/marks.h"

#include "core/store/rows.h"

namespace ca::marks {

Result<void> set(Database& database, const Mark& mark)
{
    return database.execute("INSERT INTO mark (problem, kind, value, at_ms) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET "
                            "value = excluded.value, at_ms = excluded.at_ms WHERE excluded.at_ms >= at_ms",
                            mark.problem, mark.kind, mark.value, rows::millis(mark.at));
}

Result<std::optional<std::string>> get(Database& database, const std::string& problem, const std::string& kind)
{
    return database.row("SELECT value FROM mark WHERE problem = ? AND kind = ?", [](const Statement& row) { return row.text(0); }, problem,
                        kind);
}

Result<std::vector<std::string>> problemsWith(Database& database, const std::string& kind, const std::string& value)
{
    return database.rows("SELECT problem FROM mark WHERE kind = ? AND value = ? ORDER BY problem",
                         [](const Statement& row) { return row.text(0); }, kind, value);
}

Result<std::vector<Mark>> all(Database& database)
{
    return database.rows("SELECT problem, kind, value, at_ms FROM mark ORDER BY problem, kind", [](const Statement& row) {
        return Mark{row.text(0), row.text(1), row.text(2), rows::wallTime(row.integer(3))};
    });
}

} // namespace ca::marks
