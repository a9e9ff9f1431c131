// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/editor/occurrence_marks.h"

#include "app/desktop/editor/lexers.h"

#include <chrono>

namespace ca {

OccurrenceMarks::OccurrenceMarks(Sci& sci) : QObject(&sci), m_sci(sci)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(std::chrono::milliseconds(120));
    connect(&m_pause, &QTimer::timeout, this, &OccurrenceMarks::refresh);
    // Not for any other update: the marks themselves are one.
    connect(&sci, &Sci::SCN_UPDATEUI, &m_pause, [this](int what) {
        if ((what & (Sci::SC_UPDATE_SELECTION | Sci::SC_UPDATE_V_SCROLL)) != 0) {
            m_pause.start();
        }
    });
    send(sci, Sci::SCI_INDICSETSTYLE, mark::kOccurrence, Sci::INDIC_ROUNDBOX);
    send(sci, Sci::SCI_INDICSETUNDER, mark::kOccurrence, 1);
}

void OccurrenceMarks::applyTheme(const Tokens& tokens)
{
    m_sci.SendScintilla(Sci::SCI_INDICSETFORE, static_cast<unsigned long>(mark::kOccurrence), tokens.accent);
    send(m_sci, Sci::SCI_INDICSETALPHA, mark::kOccurrence, 45);
    send(m_sci, Sci::SCI_INDICSETOUTLINEALPHA, mark::kOccurrence, 0);
}

void OccurrenceMarks::clear()
{
    if (!m_marked.empty()) {
        send(m_sci, Sci::SCI_SETINDICATORCURRENT, mark::kOccurrence);
        send(m_sci, Sci::SCI_INDICATORCLEARRANGE, 0, lengthOf(m_sci));
        m_marked = {};
    }
}

/// Only what can be seen is searched, so that a long file costs no more than a short one.
void OccurrenceMarks::refresh()
{
    clear();
    const long caret = caretOf(m_sci);
    const Span word{send(m_sci, Sci::SCI_WORDSTARTPOSITION, caret, 1), send(m_sci, Sci::SCI_WORDENDPOSITION, caret, 1)};
    const Span selected = mainSelectionOf(m_sci);
    const Part part = partOf(m_sci.lexer(), styleAt(m_sci, word.from));
    if (word.empty() || selectionCount(m_sci) > 1 || (!selected.empty() && selected != word) || part == Part::Keyword
        || part == Part::Comment || part == Part::String || part == Part::Number) {
        return;
    }
    const long first = send(m_sci, Sci::SCI_DOCLINEFROMVISIBLE, send(m_sci, Sci::SCI_GETFIRSTVISIBLELINE));
    const long last = std::min(lineCount(m_sci) - 1, first + 2 * send(m_sci, Sci::SCI_LINESONSCREEN) + 1);
    const QByteArray text = bytesOf(m_sci, word);
    send(m_sci, Sci::SCI_SETINDICATORCURRENT, mark::kOccurrence);
    send(m_sci, Sci::SCI_SETSEARCHFLAGS, Sci::SCFIND_MATCHCASE | Sci::SCFIND_WHOLEWORD);
    for (long from = lineStart(m_sci, first), end = lineEnd(m_sci, last); from < end;) {
        send(m_sci, Sci::SCI_SETTARGETRANGE, from, end);
        const long found = sendText(m_sci, Sci::SCI_SEARCHINTARGET, text.size(), text);
        if (found < 0) {
            break;
        }
        from = found + text.size();
        send(m_sci, Sci::SCI_INDICATORFILLRANGE, found, text.size());
        m_marked = word;
    }
}

} // namespace ca
