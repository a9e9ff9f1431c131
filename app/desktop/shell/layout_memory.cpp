// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/shell/layout_memory.h"

#include <QGuiApplication>
#include <QScreen>
#include <QSettings>
#include <QStringList>

#include <algorithm>

namespace ca {

QString nameOfScreens(const QList<QRect>& screens)
{
    QStringList names;
    for (const QRect& screen : screens) {
        names.append(QString("%1x%2").arg(screen.width()).arg(screen.height()));
    }
    std::sort(names.begin(), names.end());
    return names.join('+');
}

QString nameOfScreens()
{
    QList<QRect> screens;
    for (const QScreen* screen : QGuiApplication::screens()) {
        screens.append(screen->geometry());
    }
    return nameOfScreens(screens);
}

WindowLayout LayoutMemory::recall(const QString& screens) const
{
    return {m_file.value("layout/" + screens + "/window").toByteArray(), m_file.value("layout/" + screens + "/workspace").toByteArray()};
}

void LayoutMemory::keep(const QString& screens, const WindowLayout& layout)
{
    m_file.setValue("layout/" + screens + "/window", layout.window);
    m_file.setValue("layout/" + screens + "/workspace", layout.workspace);
}

} // namespace ca
