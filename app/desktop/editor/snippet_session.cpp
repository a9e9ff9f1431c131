// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/editor/snippet_session.h"

#include <algorithm>

namespace ca {

SnippetSession::SnippetSession(Sci& sci) : QObject(&sci), m_sci(sci)
{
    send(sci, Sci::SCI_INDICSETSTYLE, mark::kStop, Sci::INDIC_STRAIGHTBOX);
    send(sci, Sci::SCI_INDICSETUNDER, mark::kStop, 1);
    connect(&sci, &Sci::SCN_MODIFIED, this, [this](int position, int kind, const char*, int length, int, int, int, int, int, int) {
        noteChange(position, kind, length);
    });
    connect(&sci, &Sci::SCN_UPDATEUI, this, [this](int what) {
        if ((what & Sci::SC_UPDATE_SELECTION) != 0) {
            endWhenLeft();
        }
    });
}

void SnippetSession::applyTheme(const Tokens& tokens)
{
    m_sci.SendScintilla(Sci::SCI_INDICSETFORE, static_cast<unsigned long>(mark::kStop), tokens.accent);
    send(m_sci, Sci::SCI_INDICSETALPHA, mark::kStop, 25);
    send(m_sci, Sci::SCI_INDICSETOUTLINEALPHA, mark::kStop, 120);
}

void SnippetSession::insert(Span replaced, const QString& body)
{
    end();
    const long line = lineAt(m_sci, replaced.from);
    const QByteArray before = bytesOf(m_sci, {lineStart(m_sci, line), replaced.from});
    const auto inText = std::find_if(before.begin(), before.end(), [](char letter) { return letter != ' ' && letter != '\t'; });
    const bool tabs = send(m_sci, Sci::SCI_GETUSETABS) != 0;
    const auto width = static_cast<qsizetype>(send(m_sci, Sci::SCI_GETINDENT));
    const SnippetText text = expand(body, before.left(inText - before.begin()), tabs ? QByteArray("\t") : QByteArray(width, ' '));

    {
        const UndoStep step(m_sci);
        replaceSpan(m_sci, replaced, text.text);
    }
    for (const SnippetText::Stop& stop : text.stops) {
        m_stops.push_back({stop.number, {replaced.from + stop.from, replaced.from + stop.to}});
        m_last = std::max(m_last, stop.number);
    }
    if (std::none_of(m_stops.begin(), m_stops.end(), [](const Stop& stop) { return stop.number == 0; })) {
        const long after = replaced.from + text.text.size();
        m_stops.push_back({0, {after, after}});
    }
    m_current = 0;
    step(1);
}

void SnippetSession::step(int direction)
{
    const int wanted = m_current + direction;
    if (wanted > m_last || wanted < 1) {
        if (direction > 0) {
            choose(0);
            end();
        }
        return;
    }
    choose(wanted);
    show();
}

void SnippetSession::choose(int number)
{
    std::vector<Span> spans;
    for (const Stop& stop : m_stops) {
        if (stop.number == number) {
            spans.push_back(stop.span);
        }
    }
    m_current = number;
    if (!spans.empty()) {
        std::reverse(spans.begin(), spans.end()); // the first place is where the eye is: it becomes the main selection
        selectAll(m_sci, spans);
        send(m_sci, Sci::SCI_SCROLLCARET);
    }
}

void SnippetSession::end()
{
    if (m_stops.empty()) {
        return;
    }
    m_stops.clear();
    m_last = 0;
    send(m_sci, Sci::SCI_SETINDICATORCURRENT, mark::kStop);
    send(m_sci, Sci::SCI_INDICATORCLEARRANGE, 0, lengthOf(m_sci));
}

void SnippetSession::show()
{
    send(m_sci, Sci::SCI_SETINDICATORCURRENT, mark::kStop);
    send(m_sci, Sci::SCI_INDICATORCLEARRANGE, 0, lengthOf(m_sci));
    for (const Stop& stop : m_stops) {
        if (!stop.span.empty() && stop.number != 0) {
            send(m_sci, Sci::SCI_INDICATORFILLRANGE, stop.span.from, stop.span.to - stop.span.from);
        }
    }
}

/// The places move with the text. What is typed at the edge of the current place belongs to it.
void SnippetSession::noteChange(int position, int kind, int length)
{
    for (Stop& stop : m_stops) {
        Span& span = stop.span;
        if ((kind & Sci::SC_MOD_INSERTTEXT) != 0) {
            const bool mine = stop.number == m_current && position >= span.from && position <= span.to;
            span.from += !mine && position <= span.from ? length : 0;
            span.to += mine || position < span.to || (span.to < span.from) ? length : 0;
            span.to = std::max(span.from, span.to);
        } else if ((kind & Sci::SC_MOD_DELETETEXT) != 0) {
            const auto moved = [&](long at) { return at <= position ? at : std::max<long>(position, at - length); };
            span = {moved(span.from), moved(span.to)};
        }
    }
}

/// A caret outside of every place says that the user has gone on.
void SnippetSession::endWhenLeft()
{
    const long caret = caretOf(m_sci);
    const auto holds = [&](const Stop& stop) {
        return stop.number == m_current && caret >= stop.span.from && caret <= stop.span.to;
    };
    if (active() && std::none_of(m_stops.begin(), m_stops.end(), holds)) {
        end();
    }
}

} // namespace ca
