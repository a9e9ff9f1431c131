// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/ledger/leases.h"

#include "app/server/ledger/ledger_rows.h"

#include <fmt/format.h>

namespace ca::server {

namespace {

struct Standing {
    int attempts = 0;
    bool cancelled = false;
};

/// A job whose judge has died.
struct Orphan {
    std::int64_t row = 0;
    bool hadCompany = false;
    int attempts = 0;
};

} // namespace

Result<std::vector<Job>> Leases::give(const std::string& owner, std::size_t most)
{
    if (auto ended = endExpired(); !ended) {
        return fail(std::move(ended).error());
    }
    auto holding = heldBy(owner);
    if (!holding) {
        return fail(std::move(holding).error());
    }
    std::vector<Job> jobs;
    while (jobs.size() < most && !holding->hasSuspect) {
        const auto next = nextInTurn();
        if (!next) {
            return fail(next.error());
        }
        // A suspect keeps its turn: what comes behind it waits, too, until the judge is free for it.
        if (!*next || ((*next)->isSuspect && holding->jobs > 0)) {
            break;
        }
        auto job = giveTo(owner, (*next)->row);
        if (!job) {
            return fail(std::move(job).error());
        }
        jobs.push_back(std::move(*job));
        *holding = {holding->jobs + 1, (*next)->isSuspect};
    }
    if (jobs.empty() || holding->jobs == 1) {
        return jobs;
    }
    auto noted = m_database.execute("UPDATE submission SET company = 1 WHERE owner = ?1 AND state IN (1, 2)", owner);
    return noted ? Result<std::vector<Job>>(std::move(jobs)) : fail(std::move(noted).error());
}

Result<std::optional<Leases::Next>> Leases::nextInTurn()
{
    return m_database.row("SELECT id, suspect FROM submission WHERE state = 0 AND not_before_ms <= ?1 ORDER BY turn, id LIMIT 1",
                          [](const Statement& row) { return Next{row.integer(0), row.integer(1) != 0}; }, rows::millis(m_now));
}

Result<Leases::Holding> Leases::heldBy(const std::string& owner)
{
    const auto found = m_database.row("SELECT count(*), max(suspect) FROM submission WHERE owner = ?1 AND state IN (1, 2)",
                                      [](const Statement& row) {
                                          return Holding{static_cast<std::size_t>(row.integer(0)), row.integer(1) != 0};
                                      },
                                      owner);
    return found ? Result<Holding>(found->value_or(Holding())) : fail(found.error());
}

Result<Job> Leases::giveTo(const std::string& owner, std::int64_t row)
{
    auto counted = m_database.execute("UPDATE counter SET lease = lease + 1, turn = max(turn, (SELECT turn FROM submission WHERE id = ?1))", row);
    if (!counted) {
        return fail(std::move(counted).error());
    }
    auto job = m_database.row("UPDATE submission SET state = 1, owner = ?2, lease = (SELECT lease FROM counter), lease_until_ms = ?3, "
                              "attempts = attempts + 1, company = 0 WHERE id = ?1 "
                              "RETURNING id, lease, uuid, problem, language, code, accepted_ms, attempts",
                              [](const Statement& found) {
                                  return Job{{found.integer(0), found.integer(1)}, found.text(2), found.text(3), found.text(4),
                                             found.text(5), rows::wallTime(found.integer(6)), static_cast<int>(found.integer(7)), false};
                              },
                              row, owner, rows::millis(m_now + m_rules.length));
    if (!job) {
        return fail(std::move(job).error());
    }
    if (!*job) {
        return fail(Fault::Internal, "the next submission is not there");
    }
    (*job)->lastAttempt = (*job)->attempt >= m_rules.attempts;
    return std::move(**job);
}

/// Whoever had them has died, or lost its way.
Result<void> Leases::endExpired()
{
    const auto expired = m_database.rows("UPDATE submission SET suspect = 1 WHERE state IN (1, 2) AND lease_until_ms < ?1 "
                                         "RETURNING id, company, attempts",
                                         [](const Statement& row) {
                                             return Orphan{row.integer(0), row.integer(1) != 0, static_cast<int>(row.integer(2))};
                                         },
                                         rows::millis(m_now));
    if (!expired) {
        return fail(expired.error());
    }
    for (const Orphan& orphan : *expired) {
        // Before its last attempt it waits, so that others are judged even if it is what kills each new server.
        const bool isLastNext = !orphan.hadCompany && orphan.attempts == m_rules.attempts - 1;
        const Return why{orphan.hadCompany ? Return::Why::Unjudged : Return::Why::Failed, isLastNext ? m_rules.length : Millis(0),
                         fmt::format("the judge was lost {} times while it ran this", m_rules.attempts)};
        if (auto done = returned(orphan.row, why); !done) {
            return done;
        }
    }
    return {};
}

Result<std::vector<HeldLease>> Leases::renew(const std::string& owner)
{
    return m_database.rows("UPDATE submission SET lease_until_ms = ?2 WHERE owner = ?1 AND state IN (1, 2) RETURNING id, lease, cancelled",
                           [](const Statement& row) {
                               return HeldLease{{row.integer(0), row.integer(1)}, row.integer(2) != 0};
                           },
                           owner, rows::millis(m_now + m_rules.length));
}

Result<void> Leases::endAllOf(std::string_view owners)
{
    return m_database.execute("UPDATE submission SET lease_until_ms = 0 WHERE state IN (1, 2) AND substr(owner, 1, length(?1)) = ?1", owners);
}

Result<bool> Leases::isGood(const Lease& lease)
{
    const auto found = m_database.row("SELECT 1 FROM submission WHERE id = ?1 AND lease = ?2 AND state IN (1, 2)",
                                      [](const Statement&) { return true; }, lease.row, lease.number);
    return found ? Result<bool>(found->has_value()) : fail(found.error());
}

Result<void> Leases::record(const Lease& lease, const std::variant<HasStarted, wire::TestView>& what)
{
    const auto good = isGood(lease);
    if (!good) {
        return fail(good.error());
    }
    if (!*good) {
        return {};
    }
    if (const auto* test = std::get_if<wire::TestView>(&what)) {
        return rows::addEvent(m_database, lease.row, m_now, *test);
    }
    if (auto running = m_database.execute("UPDATE submission SET state = 2 WHERE id = ?1", lease.row); !running) {
        return running;
    }
    return rows::addEvent(m_database, lease.row, m_now, HasStarted{});
}

Result<bool> Leases::finish(const Lease& lease, const Ending& ending)
{
    const auto good = isGood(lease);
    if (!good || !*good) {
        return good;
    }
    auto ended = rows::end(m_database, lease.row, m_now, ending);
    return ended ? Result<bool>(true) : fail(std::move(ended).error());
}

Result<bool> Leases::takeBack(const Lease& lease, const Return& why)
{
    const auto good = isGood(lease);
    if (!good || !*good) {
        return good;
    }
    auto done = returned(lease.row, why);
    return done ? Result<bool>(true) : fail(std::move(done).error());
}

Result<void> Leases::returned(std::int64_t row, const Return& why)
{
    const bool counts = why.why == Return::Why::Failed;
    const auto standing = m_database.row("SELECT attempts, cancelled FROM submission WHERE id = ?1",
                                         [](const Statement& found) {
                                             return Standing{static_cast<int>(found.integer(0)), found.integer(1) != 0};
                                         },
                                         row);
    if (!standing || !*standing) {
        return standing ? fail(Fault::Internal, "the submission is gone") : fail(standing.error());
    }
    if ((*standing)->cancelled) {
        return rows::end(m_database, row, m_now, {Verdict::Cancelled, {}, {}, 0, "cancelled", {}});
    }
    if (counts && (*standing)->attempts >= m_rules.attempts) {
        return rows::end(m_database, row, m_now, {Verdict::JudgeError, {}, {}, 0, why.message, {}});
    }
    auto waiting = m_database.execute("UPDATE submission SET state = 0, owner = NULL, lease = NULL, lease_until_ms = NULL, "
                                      "attempts = attempts - ?2, not_before_ms = ?3 WHERE id = ?1",
                                      row, counts ? 0 : 1, rows::millis(m_now + why.pause));
    return waiting ? rows::addEvent(m_database, row, m_now, WasQueued{}) : waiting;
}

Result<Cancelling> Leases::cancel(std::string_view id)
{
    const auto found = m_database.row("SELECT id, state FROM submission WHERE uuid = ?1",
                                      [](const Statement& row) { return std::pair(row.integer(0), row.integer(1)); }, id);
    if (!found) {
        return fail(found.error());
    }
    if (!*found) {
        return Cancelling::Unknown;
    }
    const auto [row, state] = **found;
    if (state == static_cast<int>(SubmissionRecord::State::Done)) {
        return Cancelling::Over;
    }
    if (state == static_cast<int>(SubmissionRecord::State::Waiting)) {
        auto ended = rows::end(m_database, row, m_now, {Verdict::Cancelled, {}, {}, 0, "cancelled", {}});
        return ended ? Result<Cancelling>(Cancelling::Ended) : fail(std::move(ended).error());
    }
    auto asked = m_database.execute("UPDATE submission SET cancelled = 1 WHERE id = ?1", row);
    return asked ? Result<Cancelling>(Cancelling::Asked) : fail(std::move(asked).error());
}

} // namespace ca::server
