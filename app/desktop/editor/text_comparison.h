// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// An older text held against the present one, as one text that has the lines of both. Pure, and bounded in time.
#pragma once

#include "app/link/text_diff.h"

#include <QByteArray>

#include <vector>

namespace ca {

struct TextComparison {
    enum class Side { Both, Old, Present };
    struct Line {
        Side side = Side::Both;
        int number = 0; // 1-based, in the text it is of; in the old one for Both

        bool operator==(const Line&) const = default;
    };

    QByteArray text;             // where the two differ, first the present lines, then the old ones
    std::vector<Line> lines;     // of text
    std::vector<TextSpan> words; // of text: what differs within lines that have a counterpart
    int old = 0;                 // lines that only one side has
    int present = 0;

    [[nodiscard]] bool same() const { return old == 0 && present == 0; }
};

[[nodiscard]] TextComparison compareTexts(const QByteArray& old, const QByteArray& present);

} // namespace ca
