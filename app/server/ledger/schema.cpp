// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/ledger/schema.h"

#include <array>

namespace ca::server {

namespace {

// turn: who is next. A session's next submission stands one turn behind its last one, and nobody stands before the turn that is
// being served: a crowd of one session delays nobody else, and newcomers cannot starve those who wait.
constexpr const char* kFirst = R"(
CREATE TABLE submission (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    session TEXT NOT NULL,
    client_id TEXT,
    problem TEXT NOT NULL,
    title TEXT NOT NULL,
    slug TEXT NOT NULL,
    language TEXT NOT NULL,
    code TEXT NOT NULL,
    tests INTEGER NOT NULL,
    accepted_ms INTEGER NOT NULL,
    state INTEGER NOT NULL DEFAULT 0, -- 0 waiting, 1 leased, 2 running, 3 done
    turn INTEGER NOT NULL,
    not_before_ms INTEGER NOT NULL DEFAULT 0,
    attempts INTEGER NOT NULL DEFAULT 0,
    owner TEXT,
    lease INTEGER,
    lease_until_ms INTEGER,
    cancelled INTEGER NOT NULL DEFAULT 0,
    last_event INTEGER NOT NULL DEFAULT 0,
    verdict TEXT,
    ended_ms INTEGER,
    cpu_us INTEGER,
    memory INTEGER,
    passed INTEGER,
    message TEXT,
    UNIQUE (session, client_id)
) STRICT;
CREATE INDEX submission_of_session ON submission (session, id);
CREATE INDEX submission_waiting ON submission (turn, id) WHERE state = 0;
CREATE INDEX submission_unfinished ON submission (session, turn) WHERE state < 3;
CREATE INDEX submission_leased ON submission (lease_until_ms) WHERE state IN (1, 2);

CREATE TABLE event (
    id INTEGER PRIMARY KEY,
    submission INTEGER NOT NULL REFERENCES submission (id),
    number INTEGER NOT NULL,
    kind INTEGER NOT NULL, -- 0 queued, 1 started, 2 test, 3 ended
    at_ms INTEGER NOT NULL,
    verdict TEXT,
    test_id TEXT,
    test_index INTEGER,
    passed INTEGER,
    output TEXT,
    error TEXT,
    cpu_us INTEGER,
    memory INTEGER,
    UNIQUE (submission, number)
) STRICT;

CREATE TABLE counter (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    turn INTEGER NOT NULL,  -- that is being served
    lease INTEGER NOT NULL  -- the last that was given
) STRICT;
INSERT INTO counter VALUES (1, 0, 0);
)";

// company: its judge has held others at the same time. suspect: a judge has died with it.
constexpr const char* kSuspects = R"(
ALTER TABLE submission ADD COLUMN company INTEGER NOT NULL DEFAULT 0;
ALTER TABLE submission ADD COLUMN suspect INTEGER NOT NULL DEFAULT 0;
)";

// detailed: what happened on the way to the verdict is still there.
constexpr const char* kForgetting = R"(
ALTER TABLE submission ADD COLUMN detailed INTEGER NOT NULL DEFAULT 1;
CREATE INDEX submission_ended ON submission (ended_ms) WHERE state = 3;
CREATE INDEX submission_detailed ON submission (ended_ms) WHERE state = 3 AND detailed = 1;
)";

// done: how many submissions are. What waits and what is judged has small indexes; what has ended is a table of years, and whoever
// looks after the server asks for its size every few seconds.
constexpr const char* kDoneCount = R"(
ALTER TABLE counter ADD COLUMN done INTEGER NOT NULL DEFAULT 0;
UPDATE counter SET done = (SELECT count(*) FROM submission WHERE state = 3);
CREATE TRIGGER submission_ends AFTER UPDATE OF state ON submission WHEN NEW.state = 3 AND OLD.state <> 3
BEGIN
    UPDATE counter SET done = done + 1;
END;
CREATE TRIGGER submission_goes AFTER DELETE ON submission WHEN OLD.state = 3
BEGIN
    UPDATE counter SET done = done - 1;
END;
)";

} // namespace

std::span<const Migration> ledgerSteps()
{
    static const std::array kSteps{Migration{1, kFirst}, Migration{2, kSuspects}, Migration{3, kForgetting}, Migration{4, kDoneCount}};
    return kSteps;
}

} // namespace ca::server
