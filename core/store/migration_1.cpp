// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The first form. Rows that can meet those of another machine have a uuid or a natural key; times are milliseconds since 1970.
#include "core/store/migrations.h"

namespace ca {

const char* const kMigration1 = R"sql(
CREATE TABLE meta (
    key   TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT;
INSERT INTO meta VALUES ('origin', lower(hex(randomblob(16))));

CREATE TABLE source (
    hash TEXT PRIMARY KEY NOT NULL,
    text BLOB NOT NULL
) STRICT;

CREATE TABLE submission (
    id        INTEGER PRIMARY KEY,
    uuid      TEXT NOT NULL UNIQUE,
    problem   TEXT NOT NULL,
    language  TEXT NOT NULL,
    kind      TEXT NOT NULL,
    verdict   TEXT NOT NULL,
    message   TEXT NOT NULL,
    score     REAL,
    max_score REAL,
    passed    INTEGER NOT NULL,
    total     INTEGER NOT NULL,
    cpu_us    INTEGER NOT NULL,
    memory    INTEGER NOT NULL,
    at_ms     INTEGER NOT NULL,
    source    TEXT NOT NULL REFERENCES source (hash),
    judged_by TEXT NOT NULL
) STRICT;
CREATE INDEX submission_by_problem ON submission (problem, at_ms);
CREATE INDEX submission_by_time ON submission (at_ms);
CREATE INDEX submission_by_source ON submission (source);

CREATE TABLE test_result (
    submission INTEGER NOT NULL REFERENCES submission (id) ON DELETE CASCADE,
    position   INTEGER NOT NULL,
    name       TEXT NOT NULL,
    sample     INTEGER NOT NULL,
    verdict    TEXT NOT NULL,
    message    TEXT NOT NULL,
    score      REAL,
    cpu_us     INTEGER NOT NULL,
    memory     INTEGER NOT NULL,
    PRIMARY KEY (submission, position)
) STRICT, WITHOUT ROWID;

-- What is said about a problem and can be taken back: the newest word counts.
CREATE TABLE mark (
    problem TEXT NOT NULL,
    kind    TEXT NOT NULL,
    value   TEXT NOT NULL,
    at_ms   INTEGER NOT NULL,
    PRIMARY KEY (problem, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE hint (
    problem TEXT NOT NULL,
    hint    INTEGER NOT NULL,
    at_ms   INTEGER NOT NULL,
    PRIMARY KEY (problem, hint, at_ms)
) STRICT, WITHOUT ROWID;

-- Time spent, one row for each history, problem and hour: on import the larger figure of a row counts.
CREATE TABLE work (
    problem TEXT NOT NULL,
    origin  TEXT NOT NULL,
    hour    INTEGER NOT NULL,
    seconds INTEGER NOT NULL,
    PRIMARY KEY (problem, origin, hour)
) STRICT, WITHOUT ROWID;

CREATE TABLE review (
    uuid    TEXT PRIMARY KEY NOT NULL,
    problem TEXT NOT NULL,
    at_ms   INTEGER NOT NULL,
    grade   INTEGER NOT NULL CHECK (grade BETWEEN 1 AND 4)
) STRICT;
CREATE INDEX review_by_problem ON review (problem, at_ms);

-- A removed test stays as a row without texts, so that an import does not bring it back.
CREATE TABLE own_test (
    uuid    TEXT PRIMARY KEY NOT NULL,
    problem TEXT NOT NULL,
    name    TEXT NOT NULL,
    input   BLOB NOT NULL,
    answer  BLOB,
    made_ms INTEGER NOT NULL,
    at_ms   INTEGER NOT NULL,
    removed INTEGER NOT NULL
) STRICT;
CREATE INDEX own_test_by_problem ON own_test (problem, made_ms);

CREATE TABLE draft (
    id       INTEGER PRIMARY KEY,
    problem  TEXT NOT NULL,
    language TEXT NOT NULL,
    file     TEXT NOT NULL,
    UNIQUE (problem, language, file)
) STRICT;

-- Ids are never used again: who remembers one remembers its text.
-- A text as what differs from its base: the base's first bytes, the body, the base's last bytes. Without a base: the body.
CREATE TABLE revision (
    id    INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid  TEXT NOT NULL UNIQUE,
    draft INTEGER NOT NULL REFERENCES draft (id) ON DELETE CASCADE,
    at_ms INTEGER NOT NULL,
    kind  TEXT NOT NULL,
    size  INTEGER NOT NULL,
    base  INTEGER REFERENCES revision (id) DEFERRABLE INITIALLY DEFERRED,
    depth INTEGER NOT NULL,
    front INTEGER NOT NULL,
    back  INTEGER NOT NULL,
    body  BLOB NOT NULL
) STRICT;
CREATE INDEX revision_by_time ON revision (draft, at_ms, id);
CREATE INDEX revision_by_base ON revision (base);
)sql";

} // namespace ca
