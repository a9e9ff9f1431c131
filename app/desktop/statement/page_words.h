// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// What a page says in its own words: limits, counts, what is missing.
#pragma once

#include "app/desktop/statement/statement_page.h"

#include <optional>

namespace ca {

enum class PageKind { Statement, Editorial };

[[nodiscard]] HeaderSection headerOf(const Problem& problem, const QString& title);
/// Instead of a text that is missing, cannot be read, or is for another program to show.
[[nodiscard]] std::optional<NoticeSection> noticeFor(const PageText& text, PageKind kind);

/// "1.5 s", "512 MB", "128 kB"
[[nodiscard]] QString wordsOf(Micros time);
[[nodiscard]] QString wordsOf(Bytes size);

} // namespace ca
