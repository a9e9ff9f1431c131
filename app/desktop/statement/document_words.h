// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// A document as plain text: formulas as the TeX that they were made from.
#pragma once

#include <QString>

class QTextDocument;

namespace ca {

[[nodiscard]] QString wordsBetween(const QTextDocument& document, int from, int until);
[[nodiscard]] QString wordsOf(const QTextDocument& document);

} // namespace ca
