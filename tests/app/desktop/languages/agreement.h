// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// What a translation must have in common with its original, whatever the language.
#pragma once

#include <QString>
#include <QStringList>

namespace ca::languages {

/// What is wrong with the translation, in a few words each: placeholders, marks of HTML, keys, patterns of files, blanks at the ends, the
/// mark at the end, nothing translated at all. The language is named as in the file's name.
[[nodiscard]] QStringList disagreements(const QString& source, const QString& translation, const QString& language);

} // namespace ca::languages
