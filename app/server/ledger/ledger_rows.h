// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// How submissions and events lie in the tables. Private to this room.
#pragma once

#include "app/server/ledger/ledger.h"
#include "core/store/database.h"

namespace ca::server::rows {

[[nodiscard]] std::int64_t millis(WallTime time);
[[nodiscard]] WallTime wallTime(std::int64_t millis);

// As columns of table submission, in the order that submission() reads.
inline constexpr const char* kSubmissionColumns = "uuid, session, client_id, problem, title, slug, language, tests, accepted_ms, state, "
                                                  "attempts, verdict, ended_ms, cpu_us, memory, passed, message";
[[nodiscard]] SubmissionRecord submission(const Statement& row);

// As columns of table event, in the order that event() reads, from `first` on.
inline constexpr const char* kEventColumns = "event.number, event.at_ms, event.kind, event.verdict, event.test_id, event.test_index, "
                                             "event.passed, event.output, event.error, event.cpu_us, event.memory";
[[nodiscard]] LoggedEvent event(const Statement& row, int first = 0);

/// With the next number of its submission.
[[nodiscard]] Result<void> addEvent(Database& database, std::int64_t submission, WallTime at, decltype(LoggedEvent::what) what);

/// The results of the submission's last attempt, of each test the last, in the order of the tests.
[[nodiscard]] Result<std::vector<wire::TestView>> testsOf(Database& database, std::int64_t submission);

/// Makes it Done. The caller has seen that it is not.
[[nodiscard]] Result<void> end(Database& database, std::int64_t submission, WallTime at, const Ending& ending);

} // namespace ca::server::rows
