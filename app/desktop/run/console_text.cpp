// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/run/console_text.h"

#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace ca::runs {

namespace {

using namespace std::chrono_literals;

constexpr qsizetype kFrameful = 96 * 1024; // what a frame can take in without being late

} // namespace

ConsoleText::ConsoleText(const Theme& theme, QWidget* parent)
    : OutputView(theme, tr("Console output"), parent)
{
    m_frame.setSingleShot(true);
    m_frame.setInterval(16ms);
    connect(&m_frame, &QTimer::timeout, this, &ConsoleText::showFrame);
    connect(&theme, &Theme::changed, this, &ConsoleText::noteCells);
}

QSize ConsoleText::cells() const
{
    const long width = SendScintilla(SCI_TEXTWIDTH, STYLE_DEFAULT, "0000000000");
    const long height = SendScintilla(SCI_TEXTHEIGHT, 0UL);
    const QSize room = viewport()->size();
    return {static_cast<int>(std::clamp(room.width() * 10L / std::max(width, 1L), 20L, 500L)),
            static_cast<int>(std::clamp(room.height() / std::max(height, 1L), 2L, 500L))};
}

void ConsoleText::noteCells()
{
    if (std::exchange(m_cells, cells()) != cells()) {
        emit cellsChanged();
    }
}

void ConsoleText::resizeEvent(QResizeEvent* event)
{
    OutputView::resizeEvent(event);
    noteCells();
}

/// Of a flood only the end will be seen, so only the end waits for its frame.
void ConsoleText::add(const QByteArray& bytes)
{
    m_pending += bytes;
    if (m_pending.size() > 2 * kKept) {
        const qsizetype from = m_pending.indexOf('\n', m_pending.size() - kKept);
        m_pending.remove(0, from < 0 ? m_pending.size() - kKept : from + 1);
        m_forgot = true;
    }
    wait();
}

void ConsoleText::wait()
{
    if (!m_frame.isActive()) {
        m_frame.start();
    }
}

void ConsoleText::showFrame()
{
    const bool atEnd =
        SendScintilla(SCI_GETFIRSTVISIBLELINE) + SendScintilla(SCI_LINESONSCREEN) + 1 >= SendScintilla(SCI_GETLINECOUNT);
    const qsizetype taken = std::min(m_pending.size(), kFrameful);
    m_terminal.feed(QByteArrayView(m_pending).first(taken));
    m_pending.remove(0, taken);
    const TerminalText::Change change = m_terminal.take();
    dropLast(change.dropped);
    append(change.text);
    shorten();
    if (m_pending.isEmpty()) {
        for (const QString& note : std::exchange(m_notes, {})) {
            writeNote(note);
        }
    } else {
        wait();
    }
    if (atEnd) {
        scrollToEnd();
    }
}

void ConsoleText::shorten()
{
    const long over = size() - kKept;
    if (over <= kKept / 4) { // not for each line anew
        return;
    }
    const long line = SendScintilla(SCI_LINEFROMPOSITION, over);
    const long end = SendScintilla(SCI_POSITIONFROMLINE, line + 1);
    dropFirst(end > over && end < size() ? end : over);
    m_forgot = true;
}

void ConsoleText::note(const QString& sentence)
{
    m_notes << sentence;
    wait();
}

void ConsoleText::writeNote(const QString& sentence)
{
    const bool open = size() > 0 && SendScintilla(SCI_GETCHARAT, size() - 1) != '\n';
    const QByteArray text = (open ? "\n" : "") + sentence.toUtf8() + '\n';
    m_terminal.clear();
    append(text);
    SendScintilla(SCI_SETINDICATORCURRENT, 8 + static_cast<int>(Mark::Link));
    SendScintilla(SCI_INDICATORFILLRANGE, static_cast<unsigned long>(size() - text.size()), static_cast<long>(text.size() - 1));
}

void ConsoleText::restart()
{
    m_pending.clear();
    m_terminal.clear();
    m_notes.clear();
    m_forgot = false;
    m_frame.stop();
    showText({});
}

void ConsoleText::keyPressEvent(QKeyEvent* event)
{
    const bool plainKey = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (plainKey && !event->text().isEmpty() && event->text().front().isPrint()) {
        emit typed(event->text());
        return;
    }
    OutputView::keyPressEvent(event);
}

} // namespace ca::runs
