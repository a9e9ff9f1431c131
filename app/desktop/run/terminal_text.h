// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// What a terminal would show of a stream of bytes, without colours: lines that are written over, steps back, and no escape
// sequences.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace ca::runs {

/// Bytes come in pieces of any size. A line of more than kLongestLine is broken: long ones are slow to paint.
class TerminalText {
public:
    static constexpr qsizetype kLongestLine = 1024;

    void feed(QByteArrayView bytes);
    void clear();

    /// What has become of the text since the last call: the open last line is replaced by `text`, which may hold several lines.
    struct Change {
        qsizetype dropped = 0; // bytes of the line that was open at the last call
        QByteArray text;
    };
    [[nodiscard]] Change take();

private:
    enum class State { Text, Escape, Sequence, Command, CommandEscape };

    void plain(QByteArrayView bytes);
    void control(char c);
    void follow(char c);
    void newLine();

    State m_state = State::Text;
    QByteArray m_done; // whole lines since the last take()
    QByteArray m_line; // the open one
    qsizetype m_column = 0; // in bytes
    qsizetype m_told = 0; // bytes of the open line that the last take() told
};

} // namespace ca::runs
