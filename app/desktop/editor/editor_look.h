// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The colours of the theme in all the places where Scintilla keeps one.
#pragma once

#include "app/desktop/editor/scintilla.h"
#include "app/desktop/widgets/theme.h"

class QsciLexer;

namespace ca {

/// Line numbers, signs of diagnostics, folds: once for each editor.
void setUpMargins(Sci& sci);

/// Without a lexer the text is plain.
void paintEditor(Sci& sci, QsciLexer* lexer, const Tokens& tokens, const QFont& font);

} // namespace ca
