// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Reads a C++ source as text and finds what is shown to the user without having been translated.
#pragma once

#include <QString>

#include <vector>

namespace ca::languages {

struct Literal {
    int line = 0; // from 1
    QString text;

    bool operator==(const Literal&) const = default;
};

/// The literals with words in them that are handed to setText(), addAction() and their like, and not to tr() on the way.
[[nodiscard]] std::vector<Literal> untranslatedLiterals(const QString& source);

} // namespace ca::languages
