// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/shell/start_clock.h"

#include <QFile>

namespace ca {

namespace {

constexpr qint64 kTick = 10; // milliseconds: USER_HZ is 100 wherever Linux shows times to programs

QByteArray contentOf(const char* file)
{
    QFile open(file);
    return open.open(QIODevice::ReadOnly) ? open.readAll() : QByteArray();
}

} // namespace

std::optional<qint64> sinceProcessStart()
{
    // proc(5): field 22 of stat is the start since boot in ticks; the second, the program's name, may hold blanks.
    const QByteArray stat = contentOf("/proc/self/stat");
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    const QList<QByteArray> uptime = contentOf("/proc/uptime").split(' ');
    if (fields.size() < 20 || uptime.isEmpty()) {
        return std::nullopt;
    }
    return qRound64(uptime.first().toDouble() * 1000) - fields[19].toLongLong() * kTick;
}

std::optional<qint64> residentMemory()
{
    for (const QByteArray& line : contentOf("/proc/self/status").split('\n')) {
        if (line.startsWith("VmRSS:")) {
            return line.mid(6).simplified().split(' ').first().toLongLong() * 1024;
        }
    }
    return std::nullopt;
}

} // namespace ca
