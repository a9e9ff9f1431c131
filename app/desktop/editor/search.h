// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Finding in a text: what to look for, where it is, what to put there instead.
#pragma once

#include "app/desktop/editor/scintilla.h"

#include <QRegularExpression>
#include <QString>

#include <vector>

namespace ca {

struct SearchQuery {
    QString text;
    bool regex = false;
    bool matchCase = false;
    bool wholeWord = false;

    bool operator==(const SearchQuery&) const = default;
};

struct SearchResult {
    std::vector<Span> found; // in bytes of the UTF-8 text
    bool clipped = false;    // there are more than are worth showing
    QString mistake;         // of a regular expression that is none

    bool operator==(const SearchResult&) const = default;
};

constexpr std::size_t kMostFound = 10'000;

[[nodiscard]] SearchResult findAll(const QByteArray& text, const SearchQuery& query);

/// What goes in the place of one that was found: for a regular expression with $1 to $9, $0 for all of it, \n and \t.
[[nodiscard]] QByteArray replacementFor(const QByteArray& found, const SearchQuery& query, const QString& replacement);

} // namespace ca
