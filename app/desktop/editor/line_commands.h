// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Commands on whole lines: those of the selection, or the one with the caret. Each is one step of undo.
#pragma once

#include "app/desktop/editor/language_habits.h"
#include "app/desktop/editor/scintilla.h"

namespace ca::lines {

/// Commented when one of them is not; comments stand at the least indentation of all.
void toggleComment(Sci& sci, const LanguageHabits& habits);
void move(Sci& sci, int direction);
/// The copy is where the caret goes: below (1) or above (-1).
void duplicate(Sci& sci, int direction);
void remove(Sci& sci);
/// With the next one, or all of the selection, a blank between.
void join(Sci& sci);
void indent(Sci& sci, int direction);
/// A new one below (1) or above (-1), the caret in it.
void open(Sci& sci, int direction);

} // namespace ca::lines
