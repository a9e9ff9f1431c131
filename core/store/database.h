// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A connection to an SQLite file, its statements and transactions: owners of the C handles, errors as values.
#pragma once

#include "core/base/result.h"
#include "core/base/units.h"

#include <concepts>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace ca {

/// Bytes that need not be text: bound and read as they are.
struct Blob {
    std::string_view bytes;
};

/// A statement with its parameters. Belongs to its Database and dies before it.
class Statement {
public:
    /// Bind the next parameter. A bind that fails is told by the next step().
    template <std::integral Value> void bind(Value value) { bindInteger(static_cast<std::int64_t>(value)); }
    void bind(double value);
    void bind(std::string_view text);
    void bind(Blob blob);
    void bind(std::nullopt_t);
    template <class Value> void bind(const std::optional<Value>& value)
    {
        if (value) {
            bind(*value);
        } else {
            bind(std::nullopt);
        }
    }

    /// True: there is a row to read. False: done.
    [[nodiscard]] Result<bool> step();
    /// For the next round of the same statement: no parameters bound.
    void reset();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] std::string text(int column) const; // of a blob: its bytes

private:
    friend class Database;
    struct Finalizer {
        void operator()(sqlite3_stmt* statement) const;
    };

    explicit Statement(sqlite3_stmt* statement) : m_statement(statement) {}
    void bindInteger(std::int64_t value);
    void check(int code);

    std::unique_ptr<sqlite3_stmt, Finalizer> m_statement;
    int m_next = 1;
    int m_failure = 0;
};

struct DatabaseOptions {
    enum class Access : std::uint8_t { ReadOnly, ReadWrite, ReadWriteCreate };
    Access access = Access::ReadWriteCreate;
    Millis patience = std::chrono::seconds(5); // how long a call waits for another process before it says Timeout
};

/// One connection: used by one thread at a time.
class Database {
public:
    [[nodiscard]] static Result<Database> open(const std::filesystem::path& file, const DatabaseOptions& options = {});

    /// One or more statements without parameters.
    [[nodiscard]] Result<void> run(const std::string& script);

    /// A statement with its first parameters bound.
    template <class... Values> [[nodiscard]] Result<Statement> query(std::string_view sql, const Values&... values)
    {
        auto statement = prepare(sql);
        if (statement) {
            (statement->bind(values), ...);
        }
        return statement;
    }
    /// To its end, rows unread.
    template <class... Values> [[nodiscard]] Result<void> execute(std::string_view sql, const Values&... values)
    {
        auto statement = query(sql, values...);
        return statement ? finish(*statement) : fail(std::move(statement).error());
    }
    /// What `read` makes of each row.
    template <class Read, class... Values>
    [[nodiscard]] auto rows(std::string_view sql, Read read, const Values&... values)
        -> Result<std::vector<decltype(read(std::declval<const Statement&>()))>>;
    /// The first row's, none when there is no row.
    template <class Read, class... Values>
    [[nodiscard]] auto row(std::string_view sql, Read read, const Values&... values)
        -> Result<std::optional<decltype(read(std::declval<const Statement&>()))>>;

    [[nodiscard]] std::int64_t lastId() const;
    [[nodiscard]] std::int64_t changes() const; // rows that the last statement touched

    /// Copies the whole database into a file, consistent while others write.
    [[nodiscard]] Result<void> copyTo(const std::filesystem::path& file) const;

private:
    struct Closer {
        void operator()(sqlite3* database) const;
    };

    explicit Database(sqlite3* database) : m_database(database) {}
    [[nodiscard]] Result<Statement> prepare(std::string_view sql);
    [[nodiscard]] static Result<void> finish(Statement& statement);

    std::unique_ptr<sqlite3, Closer> m_database;
};

/// How far a commit goes: Normal survives the end of the process, Durable the loss of power too.
enum class Sync : std::uint8_t { Normal, Durable };

/// Writes that happen together or not at all: rolled back unless committed. Others may read meanwhile, and wait to write.
class Transaction {
public:
    [[nodiscard]] static Result<Transaction> begin(Database& database, Sync sync = Sync::Normal);
    /// Reads that all see the same moment; nothing to commit.
    [[nodiscard]] static Result<Transaction> beginReading(Database& database);
    Transaction(Transaction&& other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Database& database) : m_database(&database) {}
    Database* m_database; // null once it has ended
};

/// What `read` makes of each row that is left.
template <class Read>
[[nodiscard]] auto allRows(Statement& statement, Read read) -> Result<std::vector<decltype(read(std::as_const(statement)))>>
{
    std::vector<decltype(read(std::as_const(statement)))> all;
    for (;;) {
        const auto more = statement.step();
        if (!more) {
            return fail(more.error());
        }
        if (!*more) {
            return all;
        }
        all.push_back(read(statement));
    }
}

template <class Read, class... Values>
auto Database::rows(std::string_view sql, Read read, const Values&... values)
    -> Result<std::vector<decltype(read(std::declval<const Statement&>()))>>
{
    auto statement = query(sql, values...);
    if (!statement) {
        return fail(std::move(statement).error());
    }
    return allRows(*statement, read);
}

template <class Read, class... Values>
auto Database::row(std::string_view sql, Read read, const Values&... values)
    -> Result<std::optional<decltype(read(std::declval<const Statement&>()))>>
{
    auto statement = query(sql, values...);
    if (!statement) {
        return fail(std::move(statement).error());
    }
    const auto found = statement->step();
    if (!found) {
        return fail(found.error());
    }
    if (!*found) {
        return std::nullopt;
    }
    return read(*statement);
}

} // namespace ca
