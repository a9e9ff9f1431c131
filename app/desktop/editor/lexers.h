// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The lexer of a language, with keywords of ours, painted in the colours of the theme.
#pragma once

#include "app/desktop/widgets/theme.h"

#include <QByteArray>

#include <Qsci/qscilexer.h>

#include <memory>

namespace ca {

/// None for languages that are not known: plain text.
[[nodiscard]] std::unique_ptr<QsciLexer> lexerFor(const QString& language);

/// Every style's colour, paper and font; a style that is forgotten shows as a white box.
void paintLexer(QsciLexer& lexer, const Tokens& tokens, const QFont& font);

/// What a piece of source is, whatever lexer found it.
enum class Part { Text, Keyword, Known, Type, String, Comment, Number, Directive, Mistake };
[[nodiscard]] Part partOf(const QsciLexer* lexer, int style);

} // namespace ca
