// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// How records lie in tables: the columns in their order, read here and nowhere else. Private to this room.
#pragma once

#include "core/store/database.h"
#include "core/store/records.h"

namespace ca::rows {

[[nodiscard]] inline std::int64_t millis(WallTime time) { return time.time_since_epoch().count(); }
[[nodiscard]] inline WallTime wallTime(std::int64_t millis) { return WallTime(Millis(millis)); }
/// Sizes beyond what SQLite's integers hold do not occur: they would be eight exabytes.
[[nodiscard]] inline std::int64_t count(Bytes bytes) { return static_cast<std::int64_t>(bytes.count()); }

inline constexpr const char* kSubmissionColumns = "id, uuid, problem, language, kind, verdict, message, score, max_score, passed, total, "
                                                  "cpu_us, memory, at_ms, source, judged_by";
inline constexpr const char* kTestColumns = "name, sample, verdict, message, score, cpu_us, memory";

[[nodiscard]] std::optional<double> optionalReal(const Statement& row, int column);
[[nodiscard]] std::optional<std::string> optionalText(const Statement& row, int column);
[[nodiscard]] SubmissionRecord submission(const Statement& row);
[[nodiscard]] TestRecord test(const Statement& row);

/// Adds the source unless it is there, and gives its key.
[[nodiscard]] Result<std::string> keepSource(Database& database, const std::string& source);
/// The id of the new row, or of the one with the same uuid; `isNew` tells which.
struct Kept {
    std::int64_t id = 0;
    bool isNew = false;
};
[[nodiscard]] Result<Kept> keepSubmission(Database& database, const FinishedSubmission& submission);

} // namespace ca::rows
