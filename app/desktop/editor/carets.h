// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Several carets at once.
#pragma once

#include "app/desktop/editor/scintilla.h"

namespace ca::carets {

/// First the word under the caret, then one occurrence more with each call, around the end.
void addNextOccurrence(Sci& sci);
void selectOccurrences(Sci& sci);
/// One more, a line above (-1) or below (1) the outermost.
void addOnLine(Sci& sci, int direction);

} // namespace ca::carets
