// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "tests/bench/bench_desktop.h"

#include "app/compose/workshop.h"

#include <QSettings>

namespace ca::bench {

Result<std::unique_ptr<Desktop>> openDesktop(const QString& folder, const QString& problem)
{
    const DesktopPlaces places = DesktopPlaces::in(folder);
    QSettings(places.settings, QSettings::IniFormat).setValue("sandbox/kind", "embedded");
    QSettings state(places.state, QSettings::IniFormat);
    state.setValue("last/problem", problem);
    state.setValue("last/welcomed", true);
    state.sync();
    return Desktop::create(places, [&folder](WorkshopConfig config) {
        config.data = folder.toStdString();
        return Workshop::create(config);
    });
}

std::filesystem::path problemsIn(const QString& folder)
{
    return std::filesystem::path(folder.toStdString()) / "problems";
}

} // namespace ca::bench
