// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Takes out of the book what nobody asks for any more. Private to this room.
//
// The newest event stays, whatever its age: events are numbered by SQLite, which gives the number of a last row that was deleted a
// second time, and who tells the news goes by these numbers.
#pragma once

#include "app/server/ledger/ledger.h"
#include "core/store/database.h"

namespace ca::server {

/// One step, for one transaction.
[[nodiscard]] Result<Forgotten> forgetSome(Database& database, const Forgetting& what);

} // namespace ca::server
