// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Markdown with formulas, tables and task lists; HTML in it is text like any other.
#pragma once

#include "app/desktop/statement/prose.h"

#include <string_view>

namespace ca {

/// Never fails: every text is Markdown. What is not UTF-8 stays as it is.
[[nodiscard]] Prose readMarkdown(std::string_view text);

} // namespace ca
