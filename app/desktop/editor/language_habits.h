// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// How a language is written: what the editor must know beside its colours.
#pragma once

#include <QString>
#include <QStringList>

namespace ca {

struct LanguageHabits {
    QString lineComment;
    QString quotes;            // that are closed by themselves
    int level = 4;             // columns
    bool tabs = false;         // one tab per level; else spaces
    bool colonOpens = false;   // a line that ends in ':' opens a block
    QStringList openers;       // words that open a block at the beginning of a line: Ruby's def, if
    QStringList lineOpeners;   // and at its end: do
    QStringList closers;       // words that stand one level less deep: end, else
    QStringList leavers;       // after which the block is over: return
    QStringList keywords;
    QStringList types;         // and, in Python, functions that are always there: they have a colour
    QStringList library;       // names that everybody uses, for completion
    QStringList formatter;     // program and arguments; reads the standard input
    QString snippets;          // whose file it uses
};

/// Of a language of languages.json; of any other text without habits.
[[nodiscard]] const LanguageHabits& habitsOf(const QString& language);

} // namespace ca
