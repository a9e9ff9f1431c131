// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Rows as a table for people, or as JSON lines.
#pragma once

#include "app/cli/bench/rows.h"
#include "app/cli/console.h"

#include <vector>

namespace ca::cli::bench {

void printTable(const std::vector<Row>& rows, Console& out);
void printJson(const std::vector<Row>& rows, Console& out);

} // namespace ca::cli::bench
