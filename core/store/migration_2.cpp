// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What is on its way to a server.
#include "core/store/migrations.h"

namespace ca {

const char* const kMigration2 = R"sql(
CREATE TABLE outbox (
    uuid           TEXT PRIMARY KEY NOT NULL,
    server         TEXT NOT NULL,
    problem        TEXT NOT NULL,
    remote_problem TEXT NOT NULL,
    language       TEXT NOT NULL,
    source         BLOB NOT NULL,
    state          TEXT NOT NULL,
    submission     TEXT NOT NULL,
    made_ms        INTEGER NOT NULL
) STRICT;
CREATE INDEX outbox_by_server ON outbox (server, made_ms);
)sql";

} // namespace ca
