// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/store/statistics.h"

#include "core/store/connections.h"
#include "core/store/rows.h"

#include <algorithm>
#include <ctime>

namespace ca {

namespace {

using Days = std::map<Day, DayCount>;

/// Rows of a local day as days since 1970, and counts.
template <class Read> Result<void> collect(Database& database, const char* sql, Day first, Day last, Days& days, Read read)
{
    const auto done = database.rows(
        sql,
        [&](const Statement& row) {
            const Day day{std::chrono::days(row.integer(0))};
            days[day].day = day;
            read(days[day], row);
            return 0;
        },
        first.time_since_epoch().count(), last.time_since_epoch().count());
    return done ? Result<void>() : fail(done.error());
}

std::size_t size(const Statement& row, int column)
{
    return static_cast<std::size_t>(row.integer(column));
}

// SQLite knows the local calendar; a Julian day begins at noon, and 1970 with its 2440588th.
constexpr const char* kSubmissionDays =
    "SELECT day, count(*), sum(verdict = 'Accepted'), sum(first) FROM ("
    "  SELECT CAST(julianday(date(at_ms / 1000, 'unixepoch', 'localtime')) - 2440587.5 AS INTEGER) AS day, verdict,"
    "         verdict = 'Accepted' AND problem <> '' AND row_number() OVER (PARTITION BY problem, verdict ORDER BY at_ms, id) = 1 AS first"
    "  FROM submission WHERE kind = 'submit') WHERE day BETWEEN ?1 AND ?2 GROUP BY day";
constexpr const char* kWorkDays =
    "SELECT day, sum(seconds) / 60 FROM ("
    "  SELECT CAST(julianday(date(hour * 3600, 'unixepoch', 'localtime')) - 2440587.5 AS INTEGER) AS day, seconds FROM work)"
    "WHERE day BETWEEN ?1 AND ?2 GROUP BY day";

} // namespace

Result<std::vector<DayCount>> Statistics::perDay(Day first, Day last) const
{
    return m_connections.read([&](Database& database) -> Result<std::vector<DayCount>> {
        Days days;
        auto done = collect(database, kSubmissionDays, first, last, days, [](DayCount& day, const Statement& row) {
            day.submissions = size(row, 1);
            day.accepted = size(row, 2);
            day.solved = size(row, 3);
        }).and_then([&] {
            return collect(database, kWorkDays, first, last, days,
                           [](DayCount& day, const Statement& row) { day.minutes = size(row, 1); });
        });
        if (!done) {
            return fail(std::move(done).error());
        }
        std::vector<DayCount> list;
        std::transform(days.begin(), days.end(), std::back_inserter(list), [](const auto& day) { return day.second; });
        return list;
    });
}

Result<std::vector<LanguageCount>> Statistics::perLanguage() const
{
    return m_connections.read([](Database& database) {
        return database.rows("SELECT language, count(*), sum(verdict = 'Accepted'), "
                             "count(DISTINCT problem) FILTER (WHERE verdict = 'Accepted' AND problem <> '') "
                             "FROM submission WHERE kind = 'submit' GROUP BY language ORDER BY count(*) DESC, language",
                             [](const Statement& row) {
                                 return LanguageCount{row.text(0), size(row, 1), size(row, 2), size(row, 3)};
                             });
    });
}

Result<std::map<Verdict, std::size_t>> Statistics::perVerdict() const
{
    return m_connections.read([](Database& database) -> Result<std::map<Verdict, std::size_t>> {
        std::map<Verdict, std::size_t> counts;
        const auto done = database.rows("SELECT verdict, count(*) FROM submission WHERE kind = 'submit' GROUP BY verdict",
                                        [&](const Statement& row) {
                                            const auto verdict = verdictFromName(row.text(0));
                                            counts[verdict.value_or(Verdict::JudgeError)] += size(row, 1);
                                            return 0;
                                        });
        return done ? Result<std::map<Verdict, std::size_t>>(std::move(counts)) : fail(done.error());
    });
}

Result<std::vector<ProblemBest>> Statistics::bests(const std::string& problem) const
{
    return m_connections.read([&](Database& database) {
        return database.rows(
            "SELECT problem, language, cpu_us, least, id FROM ("
            "  SELECT *, min(nullif(memory, 0)) OVER (PARTITION BY problem, language) AS least," // 0: not measured
            "         row_number() OVER (PARTITION BY problem, language ORDER BY cpu_us = 0, cpu_us, at_ms, id) AS place"
            "  FROM submission WHERE kind = 'submit' AND verdict = 'Accepted' AND problem <> '' AND (?1 = '' OR problem = ?1))"
            "WHERE place = 1 ORDER BY problem, cpu_us",
            [](const Statement& row) {
                return ProblemBest{row.text(0), row.text(1), Micros(row.integer(2)), Bytes(static_cast<std::uint64_t>(row.integer(3))),
                                    row.integer(4)};
            },
            problem);
    });
}

Day localDay(WallTime time)
{
    const std::time_t seconds = std::chrono::system_clock::to_time_t(time);
    std::tm local = {};
    ::localtime_r(&seconds, &local);
    return std::chrono::year(local.tm_year + 1900) / (local.tm_mon + 1) / local.tm_mday;
}

Streaks streaksOf(std::span<const DayCount> days, Day today)
{
    Streaks streaks;
    std::size_t run = 0;
    Day before{};
    for (const DayCount& day : days) {
        if (day.submissions == 0 || day.day > today) {
            continue;
        }
        run = run > 0 && day.day - before == std::chrono::days(1) ? run + 1 : 1;
        before = day.day;
        streaks.longest = std::max(streaks.longest, run);
    }
    streaks.current = run > 0 && today - before <= std::chrono::days(1) ? run : 0;
    return streaks;
}

std::map<std::string, Tally> tallied(const std::map<std::string, ProblemProgress>& progress,
                                     const std::function<std::string(const std::string& problem)>& classOf)
{
    std::map<std::string, Tally> tallies;
    for (const auto& [problem, one] : progress) {
        const std::string name = classOf(problem);
        if (name.empty()) {
            continue;
        }
        Tally& tally = tallies[name];
        tally.tried += one.status == ProblemStatus::Tried ? 1 : 0;
        tally.solved += one.status == ProblemStatus::Solved ? 1 : 0;
        tally.minutes += one.minutesSpent;
    }
    return tallies;
}

} // namespace ca
