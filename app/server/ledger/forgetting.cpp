// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/ledger/forgetting.h"

#include "app/server/ledger/ledger_rows.h"

namespace ca::server {

namespace {

using Ids = Result<std::vector<std::int64_t>>;

Ids ended(Database& database, const char* query, WallTime before, std::size_t most)
{
    return database.rows(query, [](const Statement& row) { return row.integer(0); }, rows::millis(before), most);
}

/// What happened on the way; the verdict and the event that tells of it stay.
Result<void> forgetDetails(Database& database, std::int64_t submission)
{
    auto deleted = database.execute("DELETE FROM event WHERE submission = ?1 AND number < (SELECT last_event FROM submission WHERE id = ?1)", submission);
    return deleted ? database.execute("UPDATE submission SET detailed = 0 WHERE id = ?1", submission) : deleted;
}

Result<void> forgetAll(Database& database, std::int64_t submission)
{
    auto deleted = database.execute("DELETE FROM event WHERE submission = ?1", submission);
    return deleted ? database.execute("DELETE FROM submission WHERE id = ?1", submission) : deleted;
}

Result<std::size_t> forEach(Database& database, const Ids& ids, Result<void> (*forget)(Database&, std::int64_t))
{
    if (!ids) {
        return fail(ids.error());
    }
    for (const std::int64_t id : *ids) {
        if (auto forgotten = forget(database, id); !forgotten) {
            return fail(std::move(forgotten).error());
        }
    }
    return ids->size();
}

} // namespace

Result<Forgotten> forgetSome(Database& database, const Forgetting& what)
{
    const auto submissions = forEach(database,
                                     ended(database,
                                           "SELECT id FROM submission WHERE state = 3 AND ended_ms < ?1 "
                                           "AND id <> (SELECT submission FROM event ORDER BY id DESC LIMIT 1) ORDER BY ended_ms LIMIT ?2",
                                           what.submissionsBefore, what.most),
                                     forgetAll);
    if (!submissions) {
        return fail(submissions.error());
    }
    const auto details = forEach(database,
                                 ended(database,
                                       "SELECT id FROM submission WHERE state = 3 AND detailed = 1 AND ended_ms < ?1 ORDER BY ended_ms LIMIT ?2",
                                       what.detailsBefore, what.most - *submissions),
                                 forgetDetails);
    return details ? Result<Forgotten>(Forgotten{*submissions, *details}) : fail(details.error());
}

} // namespace ca::server
