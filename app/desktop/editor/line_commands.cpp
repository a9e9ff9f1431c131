// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/editor/line_commands.h"

#include <algorithm>
#include <limits>

namespace ca::lines {

namespace {

struct Lines {
    long first;
    long last;
};

/// A selection that ends before the first letter of a line does not take that line along.
Lines chosen(const Sci& sci)
{
    const Span span = mainSelectionOf(sci);
    Lines lines{lineAt(sci, span.from), lineAt(sci, span.to)};
    if (lines.last > lines.first && span.to == lineStart(sci, lines.last)) {
        --lines.last;
    }
    return lines;
}

bool isBlank(const QByteArray& line)
{
    return line.trimmed().isEmpty();
}

bool isCommented(const QByteArray& line, const QByteArray& sign)
{
    return line.trimmed().startsWith(sign);
}

void comment(Sci& sci, const Lines& lines, const QByteArray& sign)
{
    long column = std::numeric_limits<long>::max();
    for (long line = lines.first; line <= lines.last; ++line) {
        if (!isBlank(lineBytes(sci, line)) || lines.first == lines.last) {
            column = std::min(column, send(sci, Sci::SCI_GETLINEINDENTATION, line));
        }
    }
    for (long line = lines.first; line <= lines.last; ++line) {
        if (!isBlank(lineBytes(sci, line)) || lines.first == lines.last) {
            const long at = send(sci, Sci::SCI_FINDCOLUMN, line, column);
            insertAt(sci, at, sign + ' ');
            if (mainSelectionOf(sci) == Span{at, at}) {
                send(sci, Sci::SCI_GOTOPOS, at + sign.size() + 1);
            }
        }
    }
}

void uncomment(Sci& sci, const Lines& lines, const QByteArray& sign)
{
    for (long line = lines.first; line <= lines.last; ++line) {
        const QByteArray text = lineBytes(sci, line);
        if (isCommented(text, sign)) {
            const auto at = text.indexOf(sign);
            const auto length = sign.size() + (text.mid(at + sign.size(), 1) == " " ? 1 : 0);
            send(sci, Sci::SCI_DELETERANGE, lineStart(sci, line) + at, length);
        }
    }
}

} // namespace

void toggleComment(Sci& sci, const LanguageHabits& habits)
{
    const QByteArray sign = habits.lineComment.toUtf8();
    if (sign.isEmpty()) {
        return;
    }
    const Lines lines = chosen(sci);
    bool all = true;
    bool any = false;
    for (long line = lines.first; line <= lines.last; ++line) {
        const QByteArray text = lineBytes(sci, line);
        any = any || !isBlank(text);
        all = all && (isBlank(text) || isCommented(text, sign));
    }
    const UndoStep step(sci);
    if (any && all) {
        uncomment(sci, lines, sign);
    } else {
        comment(sci, lines, sign);
    }
}

void move(Sci& sci, int direction)
{
    const Lines lines = chosen(sci);
    const Span selected = mainSelectionOf(sci);
    const bool backwards = send(sci, Sci::SCI_GETANCHOR) > caretOf(sci);
    const long before = lineStart(sci, lines.first);
    if (lines.first + direction < 0 || lines.last + direction >= lineCount(sci)) {
        return;
    }
    send(sci, direction < 0 ? Sci::SCI_MOVESELECTEDLINESUP : Sci::SCI_MOVESELECTEDLINESDOWN);
    // Scintilla selects the lines as a whole; the user's selection goes along instead.
    const long by = lineStart(sci, lines.first + direction) - before;
    const Span span{selected.from + by, selected.to + by};
    select(sci, backwards ? Span{span.to, span.from} : span);
}

void duplicate(Sci& sci, int direction)
{
    const Lines lines = chosen(sci);
    const Span selected = mainSelectionOf(sci);
    const bool backwards = send(sci, Sci::SCI_GETANCHOR) > caretOf(sci);
    const QByteArray text = bytesOf(sci, {lineStart(sci, lines.first), lineEnd(sci, lines.last)});
    const UndoStep step(sci);
    insertAt(sci, lineEnd(sci, lines.last), '\n' + text);
    const long by = direction > 0 ? text.size() + 1 : 0;
    const Span span{selected.from + by, selected.to + by};
    select(sci, backwards ? Span{span.to, span.from} : span);
}

void remove(Sci& sci)
{
    const Lines lines = chosen(sci);
    const long column = send(sci, Sci::SCI_GETCOLUMN, caretOf(sci));
    const bool atEnd = lines.last + 1 == lineCount(sci);
    const long from = atEnd && lines.first > 0 ? lineEnd(sci, lines.first - 1) : lineStart(sci, lines.first);
    const long to = atEnd ? lengthOf(sci) : lineStart(sci, lines.last + 1);
    const UndoStep step(sci);
    send(sci, Sci::SCI_DELETERANGE, from, to - from);
    const long line = std::min(lines.first, lineCount(sci) - 1);
    send(sci, Sci::SCI_GOTOPOS, send(sci, Sci::SCI_FINDCOLUMN, line, column));
}

void join(Sci& sci)
{
    Lines lines = chosen(sci);
    if (lines.first == lines.last) {
        ++lines.last;
    }
    const UndoStep step(sci);
    for (long count = lines.last - lines.first; count > 0 && lines.first + 1 < lineCount(sci); --count) {
        const QByteArray head = lineBytes(sci, lines.first);
        const QByteArray next = lineBytes(sci, lines.first + 1).trimmed();
        auto kept = head.size();
        while (kept > 0 && (head[kept - 1] == ' ' || head[kept - 1] == '\t')) {
            --kept;
        }
        const long seam = lineStart(sci, lines.first) + kept;
        const bool blank = !next.isEmpty() && kept > 0;
        replaceSpan(sci, {seam, lineEnd(sci, lines.first + 1)}, (blank ? " " : "") + next);
        send(sci, Sci::SCI_GOTOPOS, seam);
    }
}

void indent(Sci& sci, int direction)
{
    const Lines lines = chosen(sci);
    const long width = send(sci, Sci::SCI_GETINDENT);
    const UndoStep step(sci);
    for (long line = lines.first; line <= lines.last; ++line) {
        const long depth = send(sci, Sci::SCI_GETLINEINDENTATION, line);
        if (lines.first == lines.last || !isBlank(lineBytes(sci, line))) {
            send(sci, Sci::SCI_SETLINEINDENTATION, line, std::max(0L, depth + direction * width));
        }
    }
}

void open(Sci& sci, int direction)
{
    const long line = lineAt(sci, caretOf(sci));
    const UndoStep step(sci);
    const long depth = send(sci, Sci::SCI_GETLINEINDENTATION, line);
    insertAt(sci, direction > 0 ? lineEnd(sci, line) : lineStart(sci, line), "\n");
    const long fresh = direction > 0 ? line + 1 : line;
    send(sci, Sci::SCI_SETLINEINDENTATION, fresh, depth);
    send(sci, Sci::SCI_GOTOPOS, lineEnd(sci, fresh));
}

} // namespace ca::lines
