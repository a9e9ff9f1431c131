// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The colours of the look by name, in a dark and a light edition. Whatever is written in one of textColours() can be read on any of
// grounds(): a contrast of 4.5 at the least, which a test computes.
#pragma once

#include <QColor>
#include <QString>

#include <vector>

namespace ca {

struct Tokens {
    // Grounds, from the window's to what lies on it.
    QColor bg, surface, surface2, editor, selection;
    QColor hover;     // of a row or button under the pointer
    QColor line;      // hairlines
    // Text, from loud to quiet. Links and what is chosen are in the accent.
    QColor text, muted, faint, accent;
    // The primary button and what is ticked: a filled ground with its own text.
    QColor accentFill, accentFillHover, accentInk;
    // What colour means. A sign or a word always goes with it.
    QColor ok, warn, bad, hard, easy, medium;
    // Of source code.
    QColor keyword, function, string, comment, number, type;
    // Behind what a diff added or took away; half transparent.
    QColor okWash, badWash, warnWash;
    bool dark = true;

    bool operator==(const Tokens&) const = default;
};

[[nodiscard]] Tokens darkTokens();
[[nodiscard]] Tokens lightTokens();

struct NamedColour {
    const char* name;
    QColor Tokens::*colour;
};

/// All tokens by the names that the style sheet uses.
[[nodiscard]] const std::vector<NamedColour>& namedColours();
[[nodiscard]] const std::vector<NamedColour>& textColours();
[[nodiscard]] const std::vector<NamedColour>& grounds();

/// As WCAG 2 defines it: 1 to 21.
[[nodiscard]] double contrast(const QColor& one, const QColor& other);

} // namespace ca
