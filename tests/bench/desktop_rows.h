// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// What desktop_bench measures: the promises about how fast and how small the desktop is.
#pragma once

#include "app/cli/bench/rows.h"

#include <QString>

#include <vector>

namespace ca::bench {

using cli::bench::Mark;
using cli::bench::Row;

/// Where packages are written that take long to write: they stay for the next time.
[[nodiscard]] QString shelfFolder();

[[nodiscard]] std::vector<Row> measureStart();
[[nodiscard]] std::vector<Row> measureKeys();
[[nodiscard]] std::vector<Row> measureFilter();
[[nodiscard]] std::vector<Row> measureStalls();

/// The other end of measureStart(): a process that opens the desktop in this folder, says what that took, and ends.
int startAndTell(const QString& folder);

} // namespace ca::bench
