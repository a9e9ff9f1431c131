// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/ledger/ledger_rows.h"

#include <algorithm>
#include <map>

namespace ca::server::rows {

namespace {

enum class Kind : std::uint8_t { Queued, Started, Test, Ended };

std::optional<std::string> optionalText(const Statement& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.text(column));
}

std::optional<Micros> optionalTime(const Statement& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(Micros(row.integer(column)));
}

std::optional<Bytes> optionalBytes(const Statement& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(Bytes(static_cast<std::uint64_t>(row.integer(column))));
}

std::optional<std::int64_t> number(const std::optional<Micros>& time)
{
    return time ? std::optional<std::int64_t>(time->count()) : std::nullopt;
}

std::optional<std::int64_t> number(const std::optional<Bytes>& bytes)
{
    return bytes ? std::optional(static_cast<std::int64_t>(bytes->count())) : std::nullopt;
}

std::optional<std::string> nameOf(const std::optional<Verdict>& verdict)
{
    return verdict ? std::optional(std::string(name(*verdict))) : std::nullopt;
}

wire::TestView test(const Statement& row, int first)
{
    wire::TestView view;
    view.verdict = verdictFromName(row.text(first));
    view.testCaseId = row.text(first + 1);
    if (!row.isNull(first + 2)) {
        view.index = static_cast<std::size_t>(row.integer(first + 2));
    }
    view.passed = row.integer(first + 3) != 0;
    view.output = optionalText(row, first + 4);
    view.error = optionalText(row, first + 5);
    view.time = optionalTime(row, first + 6);
    view.memory = optionalBytes(row, first + 7);
    return view;
}

Result<std::int64_t> nextNumber(Database& database, std::int64_t submission)
{
    const auto number = database.row("UPDATE submission SET last_event = last_event + 1 WHERE id = ?1 RETURNING last_event",
                                     [](const Statement& row) { return row.integer(0); }, submission);
    if (!number) {
        return fail(number.error());
    }
    return *number ? Result<std::int64_t>(**number) : fail(Fault::NotFound, "no such submission");
}

struct Inserting {
    Database& database;
    std::int64_t submission;
    WallTime at;
    std::int64_t place;

    Result<void> operator()(WasQueued) const { return insert(Kind::Queued, std::nullopt); }
    Result<void> operator()(HasStarted) const { return insert(Kind::Started, std::nullopt); }
    Result<void> operator()(const HasEnded& ended) const { return insert(Kind::Ended, ended.verdict); }
    Result<void> operator()(const wire::TestView& test) const
    {
        return database.execute("INSERT INTO event (submission, number, kind, at_ms, verdict, test_id, test_index, passed, output, error, "
                                "cpu_us, memory) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                                submission, place, static_cast<int>(Kind::Test), millis(at), nameOf(test.verdict), test.testCaseId,
                                test.index, test.passed ? 1 : 0, test.output, test.error, number(test.time), number(test.memory));
    }

    [[nodiscard]] Result<void> insert(Kind kind, const std::optional<Verdict>& verdict) const
    {
        return database.execute("INSERT INTO event (submission, number, kind, at_ms, verdict) VALUES (?, ?, ?, ?, ?)", submission, place,
                                static_cast<int>(kind), millis(at), nameOf(verdict));
    }
};

/// Results that could not be written when they came.
Result<void> addMissing(Database& database, std::int64_t submission, WallTime at, const std::vector<wire::TestView>& tests)
{
    const auto known = testsOf(database, submission);
    if (!known) {
        return fail(known.error());
    }
    for (const wire::TestView& test : tests) {
        if (std::find(known->begin(), known->end(), test) != known->end()) {
            continue;
        }
        if (auto added = addEvent(database, submission, at, test); !added) {
            return added;
        }
    }
    return {};
}

} // namespace

std::int64_t millis(WallTime time)
{
    return std::chrono::duration_cast<Millis>(time.time_since_epoch()).count();
}

WallTime wallTime(std::int64_t millis)
{
    return WallTime(std::chrono::duration_cast<WallTime::duration>(Millis(millis)));
}

SubmissionRecord submission(const Statement& row)
{
    SubmissionRecord record;
    record.id = row.text(0);
    record.what = {row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), row.text(6), {}, static_cast<std::size_t>(row.integer(7))};
    record.acceptedAt = wallTime(row.integer(8));
    record.state = static_cast<SubmissionRecord::State>(row.integer(9));
    record.attempts = static_cast<int>(row.integer(10));
    record.verdict = verdictFromName(row.text(11)).value_or(Verdict::JudgeError);
    record.endedAt = wallTime(row.integer(12));
    record.time = optionalTime(row, 13);
    record.memory = optionalBytes(row, 14);
    record.passed = static_cast<std::size_t>(row.integer(15));
    record.message = row.text(16);
    return record;
}

LoggedEvent event(const Statement& row, int first)
{
    LoggedEvent event{static_cast<std::uint64_t>(row.integer(first)), wallTime(row.integer(first + 1)), WasQueued{}};
    switch (static_cast<Kind>(row.integer(first + 2))) {
    case Kind::Queued:
        break;
    case Kind::Started:
        event.what = HasStarted{};
        break;
    case Kind::Test:
        event.what = test(row, first + 3);
        break;
    case Kind::Ended:
        event.what = HasEnded{verdictFromName(row.text(first + 3)).value_or(Verdict::JudgeError)};
        break;
    }
    return event;
}

Result<void> addEvent(Database& database, std::int64_t submission, WallTime at, decltype(LoggedEvent::what) what)
{
    const auto number = nextNumber(database, submission);
    if (!number) {
        return fail(number.error());
    }
    return std::visit(Inserting{database, submission, at, *number}, what);
}

Result<std::vector<wire::TestView>> testsOf(Database& database, std::int64_t submission)
{
    auto rows = database.rows("SELECT verdict, test_id, test_index, passed, output, error, cpu_us, memory FROM event "
                              "WHERE submission = ?1 AND kind = ?2 AND number > (SELECT max(number) FROM event WHERE "
                              "submission = ?1 AND kind IN (0, 1)) ORDER BY number",
                              [](const Statement& row) { return test(row, 0); }, submission, static_cast<int>(Kind::Test));
    if (!rows) {
        return rows;
    }
    std::map<std::size_t, wire::TestView> last;
    for (wire::TestView& view : *rows) {
        last.insert_or_assign(view.index.value_or(last.size()), std::move(view));
    }
    std::vector<wire::TestView> tests;
    for (auto& [index, view] : last) {
        tests.push_back(std::move(view));
    }
    return tests;
}

Result<void> end(Database& database, std::int64_t submission, WallTime at, const Ending& ending)
{
    if (auto added = addMissing(database, submission, at, ending.tests); !added) {
        return added;
    }
    auto updated = database.execute("UPDATE submission SET state = 3, verdict = ?2, ended_ms = ?3, cpu_us = ?4, memory = ?5, passed = ?6, "
                                    "message = ?7, owner = NULL, lease = NULL, lease_until_ms = NULL WHERE id = ?1 AND state < 3",
                                    submission, name(ending.verdict), millis(at), number(ending.time), number(ending.memory),
                                    ending.passed, ending.message);
    if (!updated) {
        return updated;
    }
    return addEvent(database, submission, at, HasEnded{ending.verdict});
}

} // namespace ca::server::rows
