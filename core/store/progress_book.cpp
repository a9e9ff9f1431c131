// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/store/progress_book.h"

#include "core/store/connections.h"
#include "core/store/marks.h"
#include "core/store/review_queue.h"
#include "core/store/rows.h"

namespace ca {

namespace {

using ProgressMap = std::map<std::string, ProblemProgress>;

/// Reads rows whose first column is a problem into its progress.
template <class Read> Result<void> collect(Database& database, const char* sql, const std::string& problem, ProgressMap& all, Read read)
{
    auto statement = database.query(sql, problem);
    if (!statement) {
        return fail(std::move(statement).error());
    }
    const auto done = allRows(*statement, [&](const Statement& row) {
        read(all[row.text(0)], row);
        return 0;
    });
    return done ? Result<void>() : fail(done.error());
}

std::optional<std::int64_t> optionalInteger(const Statement& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.integer(column));
}

void readSubmissions(ProblemProgress& progress, const Statement& row)
{
    progress.attempts = static_cast<std::size_t>(row.integer(1));
    progress.lastAttempt = rows::wallTime(row.integer(2));
    if (const auto solved = optionalInteger(row, 3)) {
        progress.solvedAt = rows::wallTime(*solved);
        if (const auto cpu = optionalInteger(row, 4)) {
            progress.bestCpu = Micros(*cpu);
        }
        if (const auto memory = optionalInteger(row, 5)) {
            progress.bestMemory = Bytes(static_cast<std::uint64_t>(*memory));
        }
    }
    progress.bestScore = rows::optionalReal(row, 6);
    progress.status = progress.solvedAt ? ProblemStatus::Solved : ProblemStatus::Tried;
}

Result<void> collectSubmissions(Database& database, const std::string& problem, ProgressMap& all)
{
    constexpr const char* kSql = "SELECT problem, count(*), max(at_ms), min(at_ms) FILTER (WHERE verdict = 'Accepted'), "
                                 "min(cpu_us) FILTER (WHERE verdict = 'Accepted' AND cpu_us > 0), "
                                 "min(memory) FILTER (WHERE verdict = 'Accepted' AND memory > 0), " // 0: not measured
                                 "max(score) FROM submission WHERE (?1 = '' OR problem = ?1) AND problem <> '' AND kind = 'submit' "
                                 "AND verdict NOT IN ('JudgeError', 'Cancelled', 'Skipped') GROUP BY problem";
    return collect(database, kSql, problem, all, readSubmissions);
}

Result<void> collectMarks(Database& database, const std::string& problem, ProgressMap& all)
{
    constexpr const char* kFavourites = "SELECT problem FROM mark WHERE (?1 = '' OR problem = ?1) AND kind = 'favourite' AND value = '1'";
    constexpr const char* kHints = "SELECT problem, count(DISTINCT hint) FROM hint WHERE ?1 = '' OR problem = ?1 GROUP BY problem";
    constexpr const char* kTime = "SELECT problem, sum(seconds) / 60 FROM work WHERE ?1 = '' OR problem = ?1 GROUP BY problem";
    return collect(database, kFavourites, problem, all, [](ProblemProgress& progress, const Statement&) { progress.favourite = true; })
        .and_then([&] {
            return collect(database, kHints, problem, all, [](ProblemProgress& progress, const Statement& row) {
                progress.hintsShown = static_cast<std::size_t>(row.integer(1));
            });
        })
        .and_then([&] {
            return collect(database, kTime, problem, all, [](ProblemProgress& progress, const Statement& row) {
                progress.minutesSpent = static_cast<std::size_t>(row.integer(1));
            });
        });
}

Result<void> collectReviews(Database& database, const std::string& problem, WallTime now, ProgressMap& all)
{
    const auto cards = reviewCards(database, problem);
    if (!cards) {
        return fail(cards.error());
    }
    for (const auto& [name, card] : *cards) {
        all[name].dueAt = card.due;
        all[name].dueForReview = card.due <= now;
    }
    return {};
}

/// Of one problem, or of all when it is empty.
Result<ProgressMap> progress(Database& database, const std::string& problem, WallTime now)
{
    ProgressMap all;
    auto collected = collectSubmissions(database, problem, all)
                         .and_then([&] { return collectMarks(database, problem, all); })
                         .and_then([&] { return collectReviews(database, problem, now, all); });
    return collected ? Result<ProgressMap>(std::move(all)) : fail(std::move(collected).error());
}

} // namespace

Result<ProgressMap> ProgressBook::all(WallTime now) const
{
    return m_connections.read([&](Database& database) { return progress(database, {}, now); });
}

Result<ProblemProgress> ProgressBook::of(const std::string& problem, WallTime now) const
{
    if (problem.empty()) {
        return ProblemProgress{}; // the playground
    }
    return m_connections.read([&](Database& database) -> Result<ProblemProgress> {
        auto found = progress(database, problem, now);
        return found ? Result<ProblemProgress>((*found)[problem]) : fail(std::move(found).error());
    });
}

Result<void> ProgressBook::setFavourite(const std::string& problem, bool favourite, WallTime when)
{
    return m_connections.write(Sync::Durable, [&](Database& database) {
        return marks::set(database, {problem, marks::kFavourite, favourite ? "1" : "", when});
    });
}

Result<void> ProgressBook::setNotes(const std::string& problem, const std::string& text, WallTime when)
{
    return m_connections.write(Sync::Durable, [&](Database& database) {
        return marks::set(database, {problem, marks::kNotes, text, when});
    });
}

Result<std::string> ProgressBook::notesOf(const std::string& problem) const
{
    const auto notes = m_connections.read([&](Database& database) { return marks::get(database, problem, marks::kNotes); });
    return notes ? Result<std::string>(notes->value_or("")) : fail(notes.error());
}

Result<void> ProgressBook::noteHint(const std::string& problem, int hint, WallTime when)
{
    return m_connections.write(Sync::Normal, [&](Database& database) {
        return database.execute("INSERT INTO hint (problem, hint, at_ms) VALUES (?, ?, ?) ON CONFLICT DO NOTHING", problem, hint,
                                rows::millis(when));
    });
}

Result<void> ProgressBook::addTime(const std::string& problem, std::chrono::seconds time, WallTime when)
{
    const auto hour = std::chrono::floor<std::chrono::hours>(when).time_since_epoch().count();
    return m_connections.write(Sync::Normal, [&](Database& database) {
        return database.execute("INSERT INTO work (problem, origin, hour, seconds) "
                                "VALUES (?, (SELECT value FROM meta WHERE key = 'origin'), ?, ?) "
                                "ON CONFLICT DO UPDATE SET seconds = seconds + excluded.seconds",
                                problem, hour, time.count());
    });
}

} // namespace ca
