// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/store/database.h"

#include <fmt/format.h>
#include <sqlite3.h>

namespace ca {

namespace {

Fault faultOf(int code)
{
    switch (code & 0xff) { // the rest of an extended code says more of the same
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Fault::Timeout;
    case SQLITE_FULL:
    case SQLITE_IOERR:
    case SQLITE_NOMEM:
        return Fault::Unavailable;
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return Fault::Denied;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return Fault::Broken;
    case SQLITE_CONSTRAINT:
    case SQLITE_TOOBIG:
        return Fault::BadInput;
    default:
        return Fault::Internal;
    }
}

const char* hintFor(Fault fault, int code)
{
    switch (fault) {
    case Fault::Timeout:
        return "close the other program that uses this history, or wait until it has finished";
    case Fault::Unavailable:
        return (code & 0xff) == SQLITE_NOMEM ? "close other programs" : "make room on the disk";
    case Fault::Denied:
        return "make the folder and the file writable";
    default:
        return "";
    }
}

tl::unexpected<Error> failWith(int code, std::string_view file, const char* detail)
{
    const Fault fault = faultOf(code);
    return fail(fault, fmt::format("{}: {}", file, detail), hintFor(fault, code));
}

tl::unexpected<Error> failWith(int code, sqlite3* database)
{
    const char* file = sqlite3_db_filename(database, "main");
    return failWith(code, file != nullptr ? file : "the history", sqlite3_errmsg(database));
}

int flagsOf(DatabaseOptions::Access access)
{
    switch (access) {
    case DatabaseOptions::Access::ReadOnly:
        return SQLITE_OPEN_READONLY;
    case DatabaseOptions::Access::ReadWrite:
        return SQLITE_OPEN_READWRITE;
    case DatabaseOptions::Access::ReadWriteCreate:
        break;
    }
    return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
}

} // namespace

void Statement::Finalizer::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

void Statement::check(int code)
{
    if (code != SQLITE_OK && m_failure == SQLITE_OK) {
        m_failure = code;
    }
}

void Statement::bindInteger(std::int64_t value)
{
    check(sqlite3_bind_int64(m_statement.get(), m_next++, value));
}

void Statement::bind(double value)
{
    check(sqlite3_bind_double(m_statement.get(), m_next++, value));
}

void Statement::bind(std::string_view text)
{
    // A null pointer would bind NULL: an empty view need not point anywhere.
    const char* data = text.empty() ? "" : text.data();
    check(sqlite3_bind_text64(m_statement.get(), m_next++, data, text.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Statement::bind(Blob blob)
{
    const char* data = blob.bytes.empty() ? "" : blob.bytes.data();
    check(sqlite3_bind_blob64(m_statement.get(), m_next++, data, blob.bytes.size(), SQLITE_TRANSIENT));
}

void Statement::bind(std::nullopt_t)
{
    check(sqlite3_bind_null(m_statement.get(), m_next++));
}

Result<bool> Statement::step()
{
    const int code = m_failure != SQLITE_OK ? m_failure : sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW || code == SQLITE_DONE) {
        return code == SQLITE_ROW;
    }
    return failWith(code, sqlite3_db_handle(m_statement.get()));
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get());
    sqlite3_clear_bindings(m_statement.get());
    m_next = 1;
    m_failure = SQLITE_OK;
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement.get(), column);
}

std::string Statement::text(int column) const
{
    const void* data = sqlite3_column_blob(m_statement.get(), column); // also of a text: its bytes
    const int size = sqlite3_column_bytes(m_statement.get(), column);
    return data == nullptr ? std::string() : std::string(static_cast<const char*>(data), static_cast<std::size_t>(size));
}

void Database::Closer::operator()(sqlite3* database) const
{
    sqlite3_close_v2(database);
}

Result<Database> Database::open(const std::filesystem::path& file, const DatabaseOptions& options)
{
    sqlite3* handle = nullptr;
    const int flags = flagsOf(options.access) | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    const int code = sqlite3_open_v2(file.c_str(), &handle, flags, nullptr);
    Database database(handle);
    if (code != SQLITE_OK) {
        return failWith(code, file.string(), handle != nullptr ? sqlite3_errmsg(handle) : sqlite3_errstr(code));
    }
    sqlite3_busy_timeout(handle, static_cast<int>(options.patience.count()));
    auto set = database.run("PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;");
    return set ? Result<Database>(std::move(database)) : fail(std::move(set).error());
}

Result<void> Database::run(const std::string& script)
{
    const int code = sqlite3_exec(m_database.get(), script.c_str(), nullptr, nullptr, nullptr);
    return code == SQLITE_OK ? Result<void>() : failWith(code, m_database.get());
}

Result<Statement> Database::prepare(std::string_view sql)
{
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v2(m_database.get(), sql.data(), static_cast<int>(sql.size()), &statement, nullptr);
    if (code != SQLITE_OK) {
        return failWith(code, m_database.get());
    }
    return Statement(statement);
}

Result<void> Database::finish(Statement& statement)
{
    for (;;) {
        const auto more = statement.step();
        if (!more) {
            return fail(more.error());
        }
        if (!*more) {
            return {};
        }
    }
}

std::int64_t Database::lastId() const
{
    return sqlite3_last_insert_rowid(m_database.get());
}

std::int64_t Database::changes() const
{
    return sqlite3_changes64(m_database.get());
}

Result<void> Database::copyTo(const std::filesystem::path& file) const
{
    auto target = open(file);
    if (!target) {
        return fail(std::move(target).error());
    }
    sqlite3* to = target->m_database.get();
    sqlite3_backup* backup = sqlite3_backup_init(to, "main", m_database.get(), "main");
    if (backup == nullptr) {
        return failWith(sqlite3_extended_errcode(to), to);
    }
    const int stepped = sqlite3_backup_step(backup, -1);
    const int finished = sqlite3_backup_finish(backup);
    if (stepped != SQLITE_DONE) {
        return failWith(finished != SQLITE_OK ? finished : stepped, to);
    }
    return {};
}

Result<Transaction> Transaction::begin(Database& database, Sync sync)
{
    // It cannot be changed within a transaction, and holds for the connection until the next one says otherwise.
    auto begun = database.run(sync == Sync::Durable ? "PRAGMA synchronous = FULL; BEGIN IMMEDIATE"
                                                    : "PRAGMA synchronous = NORMAL; BEGIN IMMEDIATE");
    return begun ? Result<Transaction>(Transaction(database)) : fail(std::move(begun).error());
}

Result<Transaction> Transaction::beginReading(Database& database)
{
    auto begun = database.run("BEGIN");
    return begun ? Result<Transaction>(Transaction(database)) : fail(std::move(begun).error());
}

Transaction::~Transaction()
{
    if (m_database != nullptr) {
        (void)m_database->run("ROLLBACK"); // fails when SQLite has done so already
    }
}

Result<void> Transaction::commit()
{
    auto committed = m_database->run("COMMIT");
    if (committed) {
        m_database = nullptr;
    }
    return committed;
}

} // namespace ca
