// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/run/terminal_text.h"

#include <algorithm>
#include <utility>

namespace ca::runs {

namespace {

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20 && c != '\t';
}

} // namespace

void TerminalText::feed(QByteArrayView bytes)
{
    const char* at = bytes.begin();
    while (at != bytes.end()) {
        if (m_state != State::Text) {
            follow(*at++);
            continue;
        }
        const char* const end = std::find_if(at, bytes.end(), isControl);
        plain({at, end});
        at = end;
        if (at != bytes.end()) {
            control(*at++);
        }
    }
}

/// Written over what stands there, as a terminal does after a carriage return.
void TerminalText::plain(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qsizetype taken = std::min(bytes.size(), kLongestLine - m_column);
        const qsizetype over = std::min(taken, m_line.size() - m_column);
        m_line.replace(m_column, over, bytes.first(taken));
        m_column += taken;
        bytes = bytes.sliced(taken);
        if (m_column >= kLongestLine) {
            newLine();
        }
    }
}

void TerminalText::newLine()
{
    m_done += m_line;
    m_done += '\n';
    m_line.clear();
    m_column = 0;
}

void TerminalText::control(char c)
{
    switch (c) {
    case '\n': newLine(); break;
    case '\r': m_column = 0; break;
    case '\b': m_column = std::max<qsizetype>(m_column - 1, 0); break;
    case '\x1B': m_state = State::Escape; break;
    default: break; // bells and the like say nothing in writing
    }
}

/// Sequences are followed to their end and dropped, but for "erase to the end of the line".
void TerminalText::follow(char c)
{
    switch (m_state) {
    case State::Escape:
        m_state = c == '[' ? State::Sequence : c == ']' || c == 'P' || c == '_' || c == '^' ? State::Command : State::Text;
        break;
    case State::Sequence:
        if (c >= 0x40 && c <= 0x7E) {
            m_state = State::Text;
            if (c == 'K') {
                m_line.truncate(m_column);
            }
        } else if (c == '\n') {
            m_state = State::Text; // a broken sequence does not swallow what follows
            newLine();
        }
        break;
    case State::Command:
        if (c == '\a' || c == '\n') {
            m_state = State::Text;
        } else if (c == '\x1B') {
            m_state = State::CommandEscape;
        }
        break;
    case State::CommandEscape: m_state = c == '\\' ? State::Text : State::Command; break;
    case State::Text: break;
    }
}

TerminalText::Change TerminalText::take()
{
    Change change{m_told, std::exchange(m_done, {})};
    change.text += m_line;
    m_told = m_line.size();
    return change;
}

void TerminalText::clear()
{
    *this = {};
}

} // namespace ca::runs
