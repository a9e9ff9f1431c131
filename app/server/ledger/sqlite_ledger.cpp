// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/ledger/sqlite_ledger.h"

#include "app/server/ledger/data_folder.h"
#include "app/server/ledger/forgetting.h"
#include "app/server/ledger/leases.h"
#include "app/server/ledger/ledger_rows.h"
#include "app/server/ledger/readers.h"
#include "app/server/ledger/schema.h"
#include "app/server/ledger/scribe.h"
#include "app/server/ledger/seat.h"
#include "core/base/uuid.h"
#include "core/store/opening.h"

#include <fmt/format.h>

namespace ca::server {

namespace fs = std::filesystem;

class SqliteLedger::Impl {
public:
    Impl(LedgerOptions how, Seat taken, Opening opened, Database writer, Database observer, std::vector<Database> connections)
        : options(std::move(how))
        , rules{options.lease, options.attempts}
        , seat(std::move(taken))
        , opening(std::move(opened))
        , watcher(std::move(observer))
        , readers(std::move(connections))
        , scribe(std::move(writer))
    {
    }

    [[nodiscard]] Leases leases(Database& database) const { return {database, rules, options.now()}; }
    /// An owner's name among those of all processes.
    [[nodiscard]] std::string named(const std::string& owner) const { return seat.name() + " " + owner; }

    LedgerOptions options;
    LeaseRules rules;
    std::string notice;
    Bell jobs;
    Bell events;
    Seat seat;
    Opening opening; // its guard outlives the connections
    std::mutex watching;
    Database watcher; // a connection of its own: SQLite tells it when another one has written
    Readers readers;
    Scribe scribe; // last: it writes what is left, and rings
};

namespace {

std::string noticeOf(const Opening& opening)
{
    if (!opening.recovery) {
        return {};
    }
    return fmt::format("the book of submissions was damaged ({}); what is left of it is {}", opening.recovery->damage,
                       opening.recovery->damaged.string());
}

Result<std::optional<std::string>> knownBy(Database& database, const NewSubmission& submission)
{
    if (submission.clientId.empty()) {
        return std::nullopt;
    }
    return database.row("SELECT uuid FROM submission WHERE session = ?1 AND client_id = ?2",
                        [](const Statement& row) { return row.text(0); }, submission.session, submission.clientId);
}

Result<std::size_t> countOf(Database& database, const char* condition)
{
    const auto count = database.row(fmt::format("SELECT count(*) FROM submission WHERE {}", condition),
                                    [](const Statement& row) { return static_cast<std::size_t>(row.integer(0)); });
    return count ? Result<std::size_t>(count->value_or(0)) : fail(count.error());
}

Result<Acceptance> insert(Database& database, const NewSubmission& submission, WallTime now)
{
    const std::string id = newUuid();
    const std::optional<std::string> clientId = submission.clientId.empty() ? std::nullopt : std::optional(submission.clientId);
    auto inserted = database.execute(
        "INSERT INTO submission (uuid, session, client_id, problem, title, slug, language, code, tests, accepted_ms, turn) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, max((SELECT turn FROM counter), "
        "coalesce((SELECT max(turn) + 1 FROM submission WHERE session = ?2 AND state < 3), 0)))",
        id, submission.session, clientId, submission.problem, submission.problemTitle, submission.problemSlug, submission.language,
        submission.code, submission.tests, rows::millis(now));
    if (!inserted) {
        return fail(std::move(inserted).error());
    }
    if (auto told = rows::addEvent(database, database.lastId(), now, WasQueued{}); !told) {
        return fail(std::move(told).error());
    }
    return Acceptance{Acceptance::How::New, id};
}

Result<Acceptance> acceptOne(Database& database, const NewSubmission& submission, std::size_t mostWaiting, WallTime now)
{
    auto known = knownBy(database, submission);
    if (!known) {
        return fail(std::move(known).error());
    }
    if (*known) {
        return Acceptance{Acceptance::How::Known, **known};
    }
    const auto waiting = countOf(database, "state = 0");
    if (!waiting) {
        return fail(waiting.error());
    }
    if (*waiting >= mostWaiting) {
        return Acceptance{Acceptance::How::Full, {}};
    }
    return insert(database, submission, now);
}

struct Found {
    std::int64_t row = 0;
    SubmissionRecord record;
};

Result<std::optional<SubmissionRecord>> findOne(Database& database, std::string_view id)
{
    auto found = database.row(fmt::format("SELECT {}, code, id FROM submission WHERE uuid = ?1", rows::kSubmissionColumns),
                              [](const Statement& row) {
                                  Found one{row.integer(18), rows::submission(row)};
                                  one.record.what.code = row.text(17);
                                  return one;
                              },
                              id);
    if (!found || !*found) {
        return found ? Result<std::optional<SubmissionRecord>>(std::nullopt) : fail(std::move(found).error());
    }
    auto tests = rows::testsOf(database, (*found)->row);
    if (!tests) {
        return fail(std::move(tests).error());
    }
    (*found)->record.tests = std::move(*tests);
    return std::move((*found)->record);
}

Result<RecordPage> pageOf(Database& database, std::string_view session, std::size_t limit, std::size_t offset)
{
    auto records = database.rows(fmt::format("SELECT {} FROM submission WHERE session = ?1 ORDER BY id DESC LIMIT ?2 OFFSET ?3",
                                             rows::kSubmissionColumns),
                                 rows::submission, session, limit, offset);
    if (!records) {
        return fail(std::move(records).error());
    }
    const auto total = database.row("SELECT count(*) FROM submission WHERE session = ?1",
                                    [](const Statement& row) { return static_cast<std::size_t>(row.integer(0)); }, session);
    return total ? Result<RecordPage>(RecordPage{std::move(*records), total->value_or(0)}) : fail(total.error());
}

/// What the scribe found out, for the one who asked without waiting.
std::function<void(Result<void>)> passOn(std::shared_ptr<bool> good, std::function<void(Result<bool>)> told)
{
    return [good = std::move(good), told = std::move(told)](Result<void> written) {
        if (told) {
            told(written ? Result<bool>(*good) : fail(std::move(written).error()));
        }
    };
}

Result<std::vector<Database>> connect(const fs::path& file, unsigned count, Millis patience)
{
    std::vector<Database> connections;
    for (unsigned i = 0; i < count; ++i) {
        auto database = Database::open(file, {.patience = patience});
        if (!database) {
            return fail(std::move(database).error());
        }
        connections.push_back(std::move(*database));
    }
    return connections;
}

} // namespace

SqliteLedger::SqliteLedger(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl))
{
}

SqliteLedger::~SqliteLedger() = default;

Result<std::unique_ptr<SqliteLedger>> SqliteLedger::open(const fs::path& folder, LedgerOptions options)
{
    const fs::path file = ledgerFile(folder);
    const auto now = std::chrono::time_point_cast<Millis>(options.now());
    auto opening = prepare({file, 5, options.patience, now, ledgerSteps()});
    if (!opening) {
        return fail(std::move(opening).error().during("opening the book of submissions"));
    }
    auto connections = connect(file, options.readers + 2, options.patience);
    auto seat = connections ? Seat::take(folder) : fail(connections.error());
    if (!seat) {
        return fail(std::move(seat).error());
    }
    const auto taken = [&connections] {
        Database database = std::move(connections->back());
        connections->pop_back();
        return database;
    };
    Database writer = taken();
    Database watcher = taken();
    std::string notice = noticeOf(*opening);
    std::unique_ptr<SqliteLedger> ledger(new SqliteLedger(std::make_unique<Impl>(
        std::move(options), std::move(*seat), std::move(*opening), std::move(writer), std::move(watcher), std::move(*connections))));
    ledger->m_impl->notice = std::move(notice);
    auto freed = ledger->freeWhatTheDeadHave();
    return freed ? Result<std::unique_ptr<SqliteLedger>>(std::move(ledger)) : fail(std::move(freed).error());
}

Result<void> SqliteLedger::freeWhatTheDeadHave()
{
    const std::vector<std::string> dead = m_impl->seat.clearTheDead();
    if (dead.empty()) {
        return {};
    }
    return m_impl->scribe.write(Sync::Normal, &m_impl->jobs, nullptr, [&](Database& database) -> Result<void> {
        for (const std::string& seat : dead) {
            if (auto ended = m_impl->leases(database).endAllOf(seat + " "); !ended) {
                return ended;
            }
        }
        return {};
    });
}

const std::string& SqliteLedger::notice() const
{
    return m_impl->notice;
}

Result<Acceptance> SqliteLedger::accept(const NewSubmission& submission)
{
    return m_impl->scribe.write(Sync::Durable, &m_impl->jobs, &m_impl->events, [&](Database& database) {
        return acceptOne(database, submission, m_impl->options.mostWaiting, m_impl->options.now());
    });
}

Result<std::optional<SubmissionRecord>> SqliteLedger::find(std::string_view id) const
{
    return m_impl->readers.read([&](Database& database) { return findOne(database, id); });
}

Result<RecordPage> SqliteLedger::history(std::string_view session, std::size_t limit, std::size_t offset) const
{
    return m_impl->readers.read([&](Database& database) { return pageOf(database, session, limit, offset); });
}

Result<Cancelling> SqliteLedger::cancel(std::string_view id)
{
    return m_impl->scribe.write(Sync::Durable, &m_impl->jobs, &m_impl->events,
                                [&](Database& database) { return m_impl->leases(database).cancel(id); });
}

Result<LedgerCounts> SqliteLedger::counts() const
{
    return m_impl->readers.read([](Database& database) -> Result<LedgerCounts> {
        const auto number = [](const Statement& row, int column) { return static_cast<std::size_t>(row.integer(column)); };
        // Of one moment, and none of them walks over what has ended.
        const auto counts = database.row("SELECT (SELECT count(*) FROM submission WHERE state = 0), "
                                         "(SELECT count(*) FROM submission WHERE state IN (1, 2)), (SELECT done FROM counter), "
                                         "(SELECT min(accepted_ms) FROM submission WHERE state = 0)",
                                         [&](const Statement& row) {
                                             return LedgerCounts{number(row, 0), number(row, 1), number(row, 2),
                                                                 row.isNull(3) ? std::nullopt : std::optional(rows::wallTime(row.integer(3)))};
                                         });
        return counts ? Result<LedgerCounts>(counts->value_or(LedgerCounts())) : fail(counts.error());
    });
}

Result<LedgerSize> SqliteLedger::size() const
{
    return m_impl->readers.read([](Database& database) -> Result<LedgerSize> {
        const auto size = database.row("SELECT page_size * page_count, page_size * freelist_count FROM pragma_page_size, pragma_page_count, "
                                       "pragma_freelist_count",
                                       [](const Statement& row) {
                                           return LedgerSize{Bytes(static_cast<std::uint64_t>(row.integer(0))),
                                                             Bytes(static_cast<std::uint64_t>(row.integer(1)))};
                                       });
        return size ? Result<LedgerSize>(size->value_or(LedgerSize())) : fail(size.error());
    });
}

std::size_t SqliteLedger::judgingProcesses() const
{
    return m_impl->seat.judging();
}

void SqliteLedger::setJudging(bool judging)
{
    m_impl->seat.setJudging(judging);
}

Result<Forgotten> SqliteLedger::forget(const Forgetting& what)
{
    return m_impl->scribe.write(Sync::Normal, nullptr, nullptr, [&](Database& database) { return forgetSome(database, what); });
}

Result<std::vector<LoggedEvent>> SqliteLedger::events(std::string_view id, std::uint64_t after) const
{
    return m_impl->readers.read([&](Database& database) {
        return database.rows(fmt::format("SELECT {} FROM event WHERE submission = (SELECT id FROM submission WHERE uuid = ?1) "
                                         "AND number > ?2 ORDER BY number",
                                         rows::kEventColumns),
                             [](const Statement& row) { return rows::event(row); }, id, after);
    });
}

Result<std::vector<TailedEvent>> SqliteLedger::tail(std::int64_t after, std::size_t most) const
{
    return m_impl->readers.read([&](Database& database) {
        return database.rows(fmt::format("SELECT event.id, submission.uuid, {} FROM event JOIN submission ON submission.id = event.submission "
                                         "WHERE event.id > ?1 ORDER BY event.id LIMIT ?2",
                                         rows::kEventColumns),
                             [](const Statement& row) { return TailedEvent{row.integer(0), row.text(1), rows::event(row, 2)}; }, after, most);
    });
}

Result<std::int64_t> SqliteLedger::lastPosition() const
{
    return m_impl->readers.read([](Database& database) -> Result<std::int64_t> {
        const auto last = database.row("SELECT max(id) FROM event", [](const Statement& row) { return row.integer(0); });
        return last ? Result<std::int64_t>(last->value_or(0)) : fail(last.error());
    });
}

std::int64_t SqliteLedger::version() const
{
    const std::lock_guard lock(m_impl->watching);
    const auto version = m_impl->watcher.row("PRAGMA data_version", [](const Statement& row) { return row.integer(0); });
    return version ? version->value_or(0) : -1;
}

Result<std::vector<Job>> SqliteLedger::lease(const std::string& owner, std::size_t most)
{
    return m_impl->scribe.write(Sync::Normal, &m_impl->events, nullptr,
                                [&](Database& database) { return m_impl->leases(database).give(m_impl->named(owner), most); });
}

bool SqliteLedger::hasWork() const
{
    const std::int64_t now = rows::millis(m_impl->options.now());
    const auto found = m_impl->readers.read([&](Database& database) {
        return database.row("SELECT EXISTS (SELECT 1 FROM submission WHERE state = 0 AND not_before_ms <= ?1) "
                            "OR EXISTS (SELECT 1 FROM submission WHERE state IN (1, 2) AND lease_until_ms < ?1)",
                            [](const Statement& row) { return row.integer(0) != 0; }, now);
    });
    return !found || found->value_or(true); // whoever cannot look has to try
}

Result<std::vector<HeldLease>> SqliteLedger::renew(const std::string& owner)
{
    return m_impl->scribe.write(Sync::Normal, nullptr, nullptr,
                                [&](Database& database) { return m_impl->leases(database).renew(m_impl->named(owner)); });
}

void SqliteLedger::record(const Lease& lease, std::variant<HasStarted, wire::TestView> what)
{
    m_impl->scribe.post({Sync::Normal,
                         [impl = m_impl.get(), lease, what = std::move(what)](Database& database) {
                             return impl->leases(database).record(lease, what);
                         },
                         {}, &m_impl->events});
}

void SqliteLedger::finish(const Lease& lease, Ending ending, std::function<void(Result<bool>)> told)
{
    auto good = std::make_shared<bool>(false);
    m_impl->scribe.post({Sync::Normal, // whoever waits for a verdict need not wait for the disk
                         [impl = m_impl.get(), lease, ending = std::move(ending), good](Database& database) -> Result<void> {
                             auto finished = impl->leases(database).finish(lease, ending);
                             *good = finished.value_or(false);
                             return finished ? Result<void>() : fail(std::move(finished).error());
                         },
                         passOn(good, std::move(told)), &m_impl->events});
}

void SqliteLedger::giveBack(const Lease& lease, Return why, std::function<void(Result<bool>)> told)
{
    auto good = std::make_shared<bool>(false);
    m_impl->scribe.post({Sync::Durable,
                         [impl = m_impl.get(), lease, why = std::move(why), good](Database& database) -> Result<void> {
                             auto back = impl->leases(database).takeBack(lease, why);
                             *good = back.value_or(false);
                             return back ? Result<void>() : fail(std::move(back).error());
                         },
                         passOn(good, std::move(told)), &m_impl->events, &m_impl->jobs});
}

Bell& SqliteLedger::jobsBell()
{
    return m_impl->jobs;
}

Bell& SqliteLedger::eventsBell()
{
    return m_impl->events;
}

} // namespace ca::server
