// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/store/submissions.h"

#include "core/store/connections.h"
#include "core/store/rows.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace ca {

namespace {

/// Empty and absent fields match everything. In the order of bindFilter().
constexpr const char* kMatches = "(?1 = '' OR problem = ?1) AND (?2 = '' OR language = ?2) AND (?3 = '' OR kind = ?3) "
                                 "AND (?4 = '' OR verdict = ?4) AND (?5 IS NULL OR at_ms >= ?5) AND (?6 IS NULL OR at_ms < ?6) "
                                 "AND (?7 IS NULL OR problem IN (SELECT value FROM json_each(?7))) "
                                 "AND (?8 IS NULL OR judged_by IN (SELECT value FROM json_each(?8)))";

std::optional<std::int64_t> millisOf(const std::optional<WallTime>& time)
{
    return time ? std::optional(rows::millis(*time)) : std::nullopt;
}

/// As SQLite takes a list of any length.
std::optional<std::string> jsonOf(const std::optional<std::vector<std::string>>& names)
{
    using Json = nlohmann::json;
    return names ? std::optional(Json(*names).dump(-1, ' ', false, Json::error_handler_t::replace)) : std::nullopt;
}

void bindFilter(Statement& statement, const SubmissionFilter& filter)
{
    statement.bind(filter.problem);
    statement.bind(filter.language);
    statement.bind(filter.kind ? name(*filter.kind) : std::string_view());
    statement.bind(filter.verdict ? name(*filter.verdict) : std::string_view());
    statement.bind(millisOf(filter.since));
    statement.bind(millisOf(filter.until));
    statement.bind(jsonOf(filter.problems));
    statement.bind(jsonOf(filter.judgedBy));
}

/// A plain comparison where there is one, so that the index of problems is used.
std::string conditionFor(const SubmissionFilter& filter)
{
    return fmt::format("{} {}", filter.problem.empty() ? "" : "problem = ?1 AND", kMatches);
}

Result<std::vector<SubmissionRecord>> listFrom(Database& database, const SubmissionFilter& filter)
{
    auto statement = database.query(fmt::format("SELECT {} FROM submission WHERE {} ORDER BY at_ms DESC, id DESC LIMIT ?9 OFFSET ?10",
                                                rows::kSubmissionColumns, conditionFor(filter)));
    if (!statement) {
        return fail(std::move(statement).error());
    }
    bindFilter(*statement, filter);
    statement->bind(filter.limit == 0 ? std::int64_t{-1} : static_cast<std::int64_t>(filter.limit));
    statement->bind(filter.offset);
    return allRows(*statement, rows::submission);
}

} // namespace

Result<std::int64_t> Submissions::add(const FinishedSubmission& submission)
{
    return m_connections.write(Sync::Durable, [&](Database& database) -> Result<std::int64_t> {
        const auto kept = rows::keepSubmission(database, submission);
        return kept ? Result<std::int64_t>(kept->id) : fail(kept.error());
    });
}

Result<std::vector<SubmissionRecord>> Submissions::list(const SubmissionFilter& filter) const
{
    return m_connections.read([&](Database& database) { return listFrom(database, filter); });
}

Result<std::size_t> Submissions::count(const SubmissionFilter& filter) const
{
    return m_connections.read([&](Database& database) -> Result<std::size_t> {
        auto statement = database.query(fmt::format("SELECT count(*) FROM submission WHERE {}", conditionFor(filter)));
        if (!statement) {
            return fail(std::move(statement).error());
        }
        bindFilter(*statement, filter);
        const auto all = allRows(*statement, [](const Statement& row) { return static_cast<std::size_t>(row.integer(0)); });
        return all ? Result<std::size_t>(all->front()) : fail(all.error());
    });
}

Result<std::vector<std::string>> Submissions::judges() const
{
    return m_connections.read([](Database& database) {
        return database.rows("SELECT DISTINCT judged_by FROM submission WHERE judged_by <> '' ORDER BY judged_by",
                             [](const Statement& row) { return row.text(0); });
    });
}

Result<std::vector<std::string>> Submissions::unknown(const std::vector<std::string>& uuids) const
{
    return m_connections.read([&](Database& database) {
        return database.rows("SELECT value FROM json_each(?) WHERE value NOT IN (SELECT uuid FROM submission) ORDER BY key",
                             [](const Statement& row) { return row.text(0); }, *jsonOf(uuids));
    });
}

Result<std::optional<SubmissionRecord>> Submissions::find(std::int64_t id) const
{
    return m_connections.read([&](Database& database) {
        return database.row(fmt::format("SELECT {} FROM submission WHERE id = ?", rows::kSubmissionColumns), rows::submission, id);
    });
}

Result<std::vector<TestRecord>> Submissions::testsOf(std::int64_t id) const
{
    return m_connections.read([&](Database& database) {
        return database.rows(fmt::format("SELECT {} FROM test_result WHERE submission = ? ORDER BY position", rows::kTestColumns),
                             rows::test, id);
    });
}

Result<std::optional<std::string>> Submissions::sourceOf(std::int64_t id) const
{
    return m_connections.read([&](Database& database) {
        return database.row("SELECT text FROM source WHERE hash = (SELECT source FROM submission WHERE id = ?)",
                            [](const Statement& row) { return row.text(0); }, id);
    });
}

} // namespace ca
