// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/desktop.h"

#include "app/compose/workshop.h"
#include "app/desktop/connect/connect_judge.h"
#include "app/desktop/connect/preferred_judge.h"
#include "app/desktop/connect/preferred_place.h"
#include "app/desktop/connect_desk.h"
#include "app/desktop/editor/editor_panel.h"
#include "app/desktop/history_desk.h"
#include "app/desktop/playground.h"
#include "app/desktop/preferred_editor.h"
#include "app/desktop/preferred_problems.h"
#include "app/desktop/progress_desk.h"
#include "app/desktop/run_commands.h"
#include "app/desktop/settings/preferences.h"
#include "app/desktop/settings/setting.h"
#include "app/desktop/settings_desk.h"
#include "app/desktop/shell/main_window.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/widgets/theme.h"
#include "app/desktop/window_commands.h"
#include "app/desktop/wiring.h"
#include "app/desktop/workbench.h"
#include "app/link/library.h"
#include "app/link/local_judge.h"
#include "app/link/memory.h"
#include "app/link/servers.h"

#include <QDir>
#include <QSettings>
#include <QStandardPaths>

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
    return create(places, &Workshop::create);
}

Result<std::unique_ptr<Desktop>> Desktop::create(const DesktopPlaces& places, const WorkshopOpener& openWorkshop)
{
    std::unique_ptr<Desktop> desktop(new Desktop);
    desktop->m_state = std::make_unique<QSettings>(places.state, QSettings::IniFormat);
    desktop->m_preferences = std::make_unique<Preferences>(places.settings, places.machine);
    auto workshop = openWorkshop(configOf(*desktop->m_preferences));
    if (!workshop) {
        return fail(std::move(workshop.error()));
    }
    desktop->m_workshop = std::move(*workshop);
    desktop->m_theme = std::make_unique<Theme>(nullptr, themeOf(*desktop->m_preferences));
    desktop->m_library = std::make_unique<Library>(preferredPlaces(desktop->m_workshop->problemPlaces(), *desktop->m_preferences));
    auto memory = Memory::open(places.history);
    if (!memory) {
        return fail(std::move(memory.error()));
    }
    desktop->m_memory = std::move(*memory);
    desktop->m_servers = std::make_unique<Servers>(Servers::Ends{
        *desktop->m_state, desktop->m_memory->outbox(),
        [&workshop = *desktop->m_workshop](const std::string& id) { return workshop.languages().find(id); },
        serversFolder(desktop->m_workshop->problemPlaces()), preferredPlaces(desktop->m_workshop->problemPlaces(), *desktop->m_preferences).folders});
    desktop->m_judge = std::make_unique<PreferredJudge>(
        std::make_unique<ConnectJudge>(std::make_unique<LocalJudge>(*desktop->m_workshop), *desktop->m_servers,
                                       [&preferences = *desktop->m_preferences] { return judgePlaceOf(preferences); }),
        *desktop->m_preferences);
    desktop->m_place = std::make_unique<PreferredPlace>(*desktop->m_workshop, *desktop->m_servers, *desktop->m_preferences);
    desktop->m_window = std::make_unique<MainWindow>(*desktop->m_theme, *desktop->m_preferences, *desktop->m_state);
    new WindowCommands(*desktop->m_window, *desktop->m_theme, *desktop->m_preferences);
    desktop->m_wiring = std::make_unique<Wiring>(Wiring::Ends{*desktop->m_window, *desktop->m_theme, *desktop->m_preferences,
                                                              *desktop->m_state, *desktop->m_workshop, *desktop->m_library,
                                                              *desktop->m_judge});
    desktop->m_commands = std::make_unique<RunCommands>(*desktop->m_window);
    desktop->m_workbench = std::make_unique<Workbench>(Workbench::Ends{
        *desktop->m_window, *desktop->m_wiring, *desktop->m_commands, *desktop->m_theme, *desktop->m_preferences, *desktop->m_state,
        *desktop->m_workshop, *desktop->m_library, *desktop->m_judge, *desktop->m_place, desktop->m_memory->history(),
        desktop->m_memory->drafts(), *desktop->m_servers});
    desktop->m_playground = std::make_unique<Playground>(Playground::Ends{
        *desktop->m_window, *desktop->m_commands, *desktop->m_theme, *desktop->m_preferences, *desktop->m_state, *desktop->m_workshop,
        *desktop->m_judge, *desktop->m_place, desktop->m_memory->history(), desktop->m_memory->drafts()});
    connect(desktop->m_wiring.get(), &Wiring::sourceDropped, desktop->m_playground.get(), &Playground::openSource);
    follow(desktop->m_workbench->editor(), *desktop->m_preferences);
    const QString snippets = QFileInfo(places.settings).path() + "/snippets";
    for (EditorPanel* editor : {&desktop->m_workbench->editor(), &desktop->m_playground->editor()}) {
        editor->setSnippetFolder(snippets);
    }
    desktop->m_progress = std::make_unique<ProgressDesk>(ProgressDesk::Ends{
        *desktop->m_window, *desktop->m_wiring, *desktop->m_workbench, *desktop->m_theme, *desktop->m_workshop, *desktop->m_library,
        desktop->m_memory->history()});
    desktop->m_settings = std::make_unique<SettingsDesk>(SettingsDesk::Ends{
        *desktop->m_window, *desktop->m_theme, *desktop->m_preferences, *desktop->m_workshop, *desktop->m_library,
        desktop->m_memory->history(), places.history, snippets});
    desktop->m_histories = std::make_unique<HistoryDesk>(HistoryDesk::Ends{
        *desktop->m_window, *desktop->m_wiring, *desktop->m_servers, desktop->m_memory->history()});
    desktop->m_connect = std::make_unique<ConnectDesk>(ConnectDesk::Ends{
        *desktop->m_window, *desktop->m_wiring, *desktop->m_preferences, *desktop->m_workshop, *desktop->m_library, *desktop->m_servers,
        desktop->m_memory->history()});
    if (const QString& trouble = desktop->m_memory->trouble(); !trouble.isEmpty()) {
        desktop->m_window->banner().say(desktop->m_memory->wasMended() ? Banner::Tone::Warning : Banner::Tone::Bad, trouble);
    }
    return desktop;
}

void Desktop::show()
{
    m_window->restoreLayout();
    m_wiring->begin();
    m_window->show();
    m_connect->begin();
}

void Desktop::open(const QStringList& paths)
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->raise();
    m_window->activateWindow();
    m_wiring->openFiles(paths);
}

} // namespace ca
