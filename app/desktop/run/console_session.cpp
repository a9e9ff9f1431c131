// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/run/console_session.h"

#include <algorithm>

namespace ca::runs {

void ConsoleSession::typed(const QByteArray& bytes)
{
    if (m_typedSize < kMost) {
        m_typed.push_back({bytes, m_said.size()});
        m_typedSize += bytes.size();
    }
}

void ConsoleSession::said(const QByteArray& bytes)
{
    m_said += bytes.first(std::min(bytes.size(), std::max<qsizetype>(kMost - m_said.size(), 0)));
}

QByteArray ConsoleSession::input() const
{
    QByteArray all;
    for (const Typed& typed : m_typed) {
        all += typed.bytes;
    }
    return all;
}

QByteArray ConsoleSession::output() const
{
    QByteArray all;
    qsizetype at = 0;
    for (const Typed& typed : m_typed) {
        QByteArray echo = typed.bytes;
        echo.replace("\n", "\r\n");
        const qsizetype found = m_said.indexOf(echo, std::max(at, typed.after));
        if (found >= 0) {
            all += m_said.sliced(at, found - at);
            at = found + echo.size();
        }
    }
    all += m_said.sliced(at);
    return all.replace("\r\n", "\n");
}

} // namespace ca::runs
