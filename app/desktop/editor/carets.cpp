// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/editor/carets.h"

#include <algorithm>

namespace ca::carets {

namespace {

/// A word asks for whole words, a selection for any.
bool prepareSearch(Sci& sci)
{
    if (mainSelectionOf(sci).empty()) {
        const long caret = caretOf(sci);
        const Span word{send(sci, Sci::SCI_WORDSTARTPOSITION, caret, 1), send(sci, Sci::SCI_WORDENDPOSITION, caret, 1)};
        if (!word.empty()) {
            select(sci, word);
        }
        return false;
    }
    const Span span = mainSelectionOf(sci);
    const bool word = send(sci, Sci::SCI_ISRANGEWORD, span.from, span.to) != 0;
    send(sci, Sci::SCI_SETSEARCHFLAGS, Sci::SCFIND_MATCHCASE | (word ? Sci::SCFIND_WHOLEWORD : 0));
    send(sci, Sci::SCI_TARGETWHOLEDOCUMENT);
    return true;
}

void showMain(Sci& sci)
{
    send(sci, Sci::SCI_SCROLLCARET);
}

} // namespace

void addNextOccurrence(Sci& sci)
{
    if (prepareSearch(sci)) {
        send(sci, Sci::SCI_MULTIPLESELECTADDNEXT);
    }
    showMain(sci);
}

void selectOccurrences(Sci& sci)
{
    prepareSearch(sci);
    if (prepareSearch(sci)) {
        send(sci, Sci::SCI_MULTIPLESELECTADDEACH);
    }
}

void addOnLine(Sci& sci, int direction)
{
    long outermost = caretOf(sci);
    for (int i = 0; i < selectionCount(sci); ++i) {
        const long caret = send(sci, Sci::SCI_GETSELECTIONNCARET, i);
        outermost = direction > 0 ? std::max(outermost, caret) : std::min(outermost, caret);
    }
    const long line = lineAt(sci, outermost) + direction;
    if (line < 0 || line >= lineCount(sci)) {
        return;
    }
    const long column = send(sci, Sci::SCI_GETCOLUMN, caretOf(sci));
    const long position = send(sci, Sci::SCI_FINDCOLUMN, line, column);
    send(sci, Sci::SCI_ADDSELECTION, position, position);
    showMain(sci);
}

} // namespace ca::carets
