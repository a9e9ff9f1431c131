// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "tests/app/desktop/widgets/screenshots.h"

#include <QCoreApplication>
#include <QDir>
#include <QPixmap>
#include <QWidget>

namespace ca {

namespace {

void take(QWidget& widget, int scale, const QString& file)
{
    QCoreApplication::sendPostedEvents(); // layouts that were asked for
    QPixmap picture(widget.size() * scale);
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::transparent);
    widget.render(&picture);
    picture.save(file);
}

} // namespace

void takeScreenshots(QWidget& widget, Theme& theme, const QString& name)
{
    const QString folder = qEnvironmentVariable("CA_SCREENSHOTS");
    if (folder.isEmpty()) {
        return;
    }
    QDir().mkpath(folder);
    const Theme::Choice before = theme.choice();
    for (const auto choice : {Theme::Choice::Dark, Theme::Choice::Light}) {
        theme.choose(choice);
        for (const int scale : {1, 2}) {
            const QString edition = choice == Theme::Choice::Dark ? "dark" : "light";
            take(widget, scale, QString("%1/%2-%3-%4x.png").arg(folder, name, edition).arg(scale));
        }
    }
    theme.choose(before);
}

} // namespace ca
