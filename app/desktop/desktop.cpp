// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/desktop.h"

#include "app/compose/workshop.h"
#include "app/desktop/main_window.h"
#include "app/desktop/settings/preferences.h"
#include "app/desktop/settings/setting.h"
#include "app/desktop/widgets/theme.h"
#include "app/desktop/window_commands.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/wiring.h"
#include "app/desktop/workbench.h"
#include "app/link/drafts.h"
#include "app/link/history.h"
#include "app/link/library.h"
#include "app/link/local_judge.h"
#include "core/store/store.h"

#include <QDir>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace ca {

namespace {

SandboxChoice choiceOf(const QString& word)
{
    return word == "docker" ? SandboxChoice::Docker : word == "embedded" ? SandboxChoice::Embedded : SandboxChoice::Auto;
}

WorkshopConfig configOf(const Preferences& preferences)
{
    WorkshopConfig config;
    config.sandbox = choiceOf(preferences.text(key::kSandbox));
    config.engineAddress = preferences.text(key::kEngineAddress).toStdString();
    config.warm = static_cast<unsigned>(preferences.number(key::kWarm));
    return config;
}

Theme::Choice themeOf(const Preferences& preferences)
{
    const QString word = preferences.text(key::kTheme);
    return word == "dark" ? Theme::Choice::Dark : word == "light" ? Theme::Choice::Light : Theme::Choice::System;
}

} // namespace

DesktopPlaces DesktopPlaces::in(const QString& folder)
{
    using Standard = QStandardPaths;
    const QString configuration = folder.isEmpty() ? Standard::writableLocation(Standard::GenericConfigLocation) + "/codearena" : folder;
    const QString data = folder.isEmpty() ? Standard::writableLocation(Standard::GenericDataLocation) + "/codearena" : folder;
    return {configuration + "/codearena.conf", "/etc/codearena/codearena.conf", configuration + "/state.conf", data + "/history.db"};
}

Desktop::Desktop() = default;
Desktop::~Desktop() = default;

Result<std::unique_ptr<Desktop>> Desktop::create(const DesktopPlaces& places)
{
    std::unique_ptr<Desktop> desktop(new Desktop);
    desktop->m_state = std::make_unique<QSettings>(places.state, QSettings::IniFormat);
    desktop->m_preferences = std::make_unique<Preferences>(places.settings, places.machine);
    auto workshop = Workshop::create(configOf(*desktop->m_preferences));
    if (!workshop) {
        return fail(std::move(workshop.error()));
    }
    desktop->m_workshop = std::move(*workshop);
    desktop->m_theme = std::make_unique<Theme>(nullptr, themeOf(*desktop->m_preferences));
    desktop->m_library = std::make_unique<Library>(desktop->m_workshop->problemPlaces());
    desktop->m_judge = std::make_unique<LocalJudge>(*desktop->m_workshop);
    if (auto opened = desktop->openStore(places); !opened) {
        return fail(std::move(opened.error()));
    }
    desktop->m_history = std::make_unique<History>(*desktop->m_store);
    desktop->m_drafts = std::make_unique<DraftKeeper>(*desktop->m_store);
    desktop->m_window = std::make_unique<MainWindow>(*desktop->m_theme, *desktop->m_preferences, *desktop->m_state);
    new WindowCommands(*desktop->m_window, *desktop->m_theme, *desktop->m_preferences);
    desktop->m_wiring = std::make_unique<Wiring>(Wiring::Ends{*desktop->m_window, *desktop->m_theme, *desktop->m_preferences,
                                                              *desktop->m_state, *desktop->m_workshop, *desktop->m_library,
                                                              *desktop->m_judge});
    desktop->m_workbench = std::make_unique<Workbench>(Workbench::Ends{
        *desktop->m_window, *desktop->m_wiring, *desktop->m_theme, *desktop->m_state, *desktop->m_workshop, *desktop->m_library,
        *desktop->m_judge, *desktop->m_history, *desktop->m_drafts});
    desktop->tellAboutStore();
    return desktop;
}

/// Nobody is kept from working by a history that cannot be written: it then lives until the program ends, and that is said.
Result<void> Desktop::openStore(const DesktopPlaces& places)
{
    auto store = Store::open(places.history.toStdString());
    if (!store) {
        m_storeTrouble = tr("Your history cannot be opened (%1). What you do now is kept only until you quit.")
                             .arg(QString::fromStdString(store.error().what));
        m_refuge = std::make_unique<QTemporaryDir>();
        store = Store::open(m_refuge->filePath("history.db").toStdString());
    }
    if (!store) {
        return fail(std::move(store.error()));
    }
    m_store = std::move(*store);
    return {};
}

void Desktop::tellAboutStore()
{
    if (!m_storeTrouble.isEmpty()) {
        m_window->banner().say(Banner::Tone::Bad, m_storeTrouble);
    } else if (const auto& recovery = m_store->recovery()) {
        m_window->banner().say(Banner::Tone::Warning,
                               tr("Your history was damaged (%1). %2 The damaged file is kept: %3")
                                   .arg(QString::fromStdString(recovery->damage),
                                        recovery->restoredFrom ? tr("The newest good backup has taken its place.") : tr("It begins anew."),
                                        QString::fromStdString(recovery->damaged.string())));
    }
}

void Desktop::show()
{
    m_window->restoreLayout();
    m_wiring->begin();
    m_window->show();
}

void Desktop::open(const QStringList& paths)
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->raise();
    m_window->activateWindow();
    m_wiring->openFiles(paths);
}

} // namespace ca
