// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Statements, hints and editorials for a terminal: Markdown as text, wrapped, formulas in plain letters.
#pragma once

#include "app/cli/console.h"

#include <map>
#include <string>
#include <string_view>

namespace ca::cli {

/// Printable; ends with a newline unless it is empty. Constants replace {{name}}.
[[nodiscard]] std::string statementText(std::string_view markdown, const std::map<std::string, std::string>& constants,
                                        const Console& console);

} // namespace ca::cli
