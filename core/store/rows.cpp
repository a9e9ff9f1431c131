// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/store/rows.h"

#include "core/base/sha256.h"
#include "core/base/uuid.h"

namespace ca::rows {

namespace {

/// A word that this program does not know was written by hand: the least harmful reading.
Verdict verdictOf(const std::string& word)
{
    return verdictFromName(word).value_or(Verdict::JudgeError);
}

Result<void> keepTests(Database& database, std::int64_t id, const std::vector<TestRecord>& tests)
{
    auto insert = database.query("INSERT INTO test_result (submission, position, name, sample, verdict, message, score, cpu_us, memory) "
                                 "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (!insert) {
        return fail(std::move(insert).error());
    }
    for (std::size_t i = 0; i < tests.size(); ++i) {
        const TestRecord& test = tests[i];
        insert->reset();
        insert->bind(id);
        insert->bind(i);
        insert->bind(test.name);
        insert->bind(test.sample);
        insert->bind(ca::name(test.verdict));
        insert->bind(test.message);
        insert->bind(test.score);
        insert->bind(test.cpu.count());
        insert->bind(count(test.memory));
        if (auto done = insert->step(); !done) {
            return fail(std::move(done).error());
        }
    }
    return {};
}

} // namespace

std::optional<double> optionalReal(const Statement& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.real(column));
}

std::optional<std::string> optionalText(const Statement& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.text(column));
}

SubmissionRecord submission(const Statement& row)
{
    SubmissionRecord record;
    record.id = row.integer(0);
    record.uuid = row.text(1);
    record.problem = row.text(2);
    record.language = row.text(3);
    record.kind = submissionKindFromName(row.text(4)).value_or(SubmissionKind::Own);
    record.verdict = verdictOf(row.text(5));
    record.message = row.text(6);
    record.score = optionalReal(row, 7);
    record.maxScore = optionalReal(row, 8);
    record.passed = static_cast<std::size_t>(row.integer(9));
    record.total = static_cast<std::size_t>(row.integer(10));
    record.cpu = Micros(row.integer(11));
    record.memory = Bytes(static_cast<std::uint64_t>(row.integer(12)));
    record.when = wallTime(row.integer(13));
    record.sourceHash = row.text(14);
    record.judgedBy = row.text(15);
    return record;
}

TestRecord test(const Statement& row)
{
    return {row.text(0),          row.integer(1) != 0,    verdictOf(row.text(2)),
            row.text(3),          optionalReal(row, 4),   Micros(row.integer(5)),
            Bytes(static_cast<std::uint64_t>(row.integer(6)))};
}

Result<std::string> keepSource(Database& database, const std::string& source)
{
    std::string hash = sha256Hex(source);
    auto kept = database.execute("INSERT INTO source (hash, text) VALUES (?, ?) ON CONFLICT DO NOTHING", hash, Blob{source});
    return kept ? Result<std::string>(std::move(hash)) : fail(std::move(kept).error());
}

Result<Kept> keepSubmission(Database& database, const FinishedSubmission& submission)
{
    const SubmissionRecord& record = submission.record;
    const std::string uuid = record.uuid.empty() ? newUuid() : record.uuid;
    const auto known = database.row("SELECT id FROM submission WHERE uuid = ?", [](const Statement& row) { return row.integer(0); }, uuid);
    if (!known || *known) {
        return known ? Result<Kept>(Kept{**known, false}) : fail(known.error());
    }
    auto hash = keepSource(database, submission.source);
    if (!hash) {
        return fail(std::move(hash).error());
    }
    auto inserted = database.execute(
        "INSERT INTO submission (uuid, problem, language, kind, verdict, message, score, max_score, passed, total, cpu_us, memory, "
        "at_ms, source, judged_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        uuid, record.problem, record.language, ca::name(record.kind), ca::name(record.verdict), record.message, record.score,
        record.maxScore, record.passed, record.total, record.cpu.count(), count(record.memory), millis(record.when), *hash,
        record.judgedBy);
    if (!inserted) {
        return fail(std::move(inserted).error());
    }
    const std::int64_t id = database.lastId();
    auto tests = keepTests(database, id, submission.tests);
    return tests ? Result<Kept>(Kept{id, true}) : fail(std::move(tests).error());
}

} // namespace ca::rows
