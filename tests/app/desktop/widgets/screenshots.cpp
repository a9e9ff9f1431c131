// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "tests/app/desktop/widgets/screenshots.h"

#include <QCoreApplication>
#include <QDir>
#include <QPixmap>
#include <QWidget>

namespace ca {

namespace {

bool take(QWidget& widget, int scale, const QString& file)
{
    QCoreApplication::sendPostedEvents(); // layouts that were asked for
    QPixmap picture(widget.size() * scale);
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::transparent);
    widget.render(&picture);
    return picture.save(file);
}

} // namespace

bool takeScreenshots(QWidget& widget, const QString& name)
{
    const QString folder = qEnvironmentVariable("CA_SCREENSHOTS");
    if (folder.isEmpty()) {
        return true;
    }
    const QString file = QString("%1/%2-%3x.png").arg(folder, name);
    return QDir().mkpath(folder) && take(widget, 1, file.arg(1)) && take(widget, 2, file.arg(2));
}

void takeScreenshots(QWidget& widget, Theme& theme, const QString& name)
{
    const Theme::Choice before = theme.choice();
    for (const auto& [choice, edition] : {std::pair(Theme::Choice::Dark, "-dark"), std::pair(Theme::Choice::Light, "-light")}) {
        theme.choose(choice);
        takeScreenshots(widget, name + edition);
    }
    theme.choose(before);
}

} // namespace ca
