// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// What the history knows, as the list and the statement show it.
#pragma once

#include "app/desktop/browser/standing.h"
#include "app/desktop/statement/submission_row.h"
#include "app/link/history.h"

namespace ca {

class Languages;

[[nodiscard]] Standing standingFrom(const ProblemProgress& progress);
[[nodiscard]] SubmissionRow rowFrom(const SubmissionRecord& record, const Languages& languages);

} // namespace ca
