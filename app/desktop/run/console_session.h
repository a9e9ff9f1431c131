// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// What was typed and what was said in a console run, as a test could keep it. Pure.
#pragma once

#include <QByteArray>

#include <vector>

namespace ca::runs {

class ConsoleSession {
public:
    static constexpr qsizetype kMost = 1024 * 1024; // of each; what comes later is not kept

    void typed(const QByteArray& bytes);
    void said(const QByteArray& bytes);

    [[nodiscard]] QByteArray input() const;
    /// Without the echo that the terminal mixes in, and with plain newlines.
    [[nodiscard]] QByteArray output() const;
    [[nodiscard]] bool empty() const { return m_typed.empty() && m_said.isEmpty(); }

private:
    struct Typed {
        QByteArray bytes;
        qsizetype after = 0; // how much had been said by then: the echo comes behind it
    };
    std::vector<Typed> m_typed;
    qsizetype m_typedSize = 0;
    QByteArray m_said;
};

} // namespace ca::runs
