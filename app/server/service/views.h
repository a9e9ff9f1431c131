// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What the ledger keeps, as CodeArena's clients see it.
#pragma once

#include "app/server/ledger/ledger.h"
#include "app/server/service/service.h"

namespace ca::server {

[[nodiscard]] wire::JobState stateOf(const SubmissionRecord& record);
[[nodiscard]] wire::SubmissionView viewOf(const SubmissionRecord& record);
[[nodiscard]] wire::HistoryItem historyItemOf(const SubmissionRecord& record);

/// Of a submission that has ended the record is needed, too: the last event tells everything.
[[nodiscard]] Event eventOf(const LoggedEvent& logged, const SubmissionRecord& record);

} // namespace ca::server
