// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The whole desktop, put together: settings, theme, library, judge and window.
#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

class QSettings;

namespace ca {

class ConnectDesk;
class HistoryDesk;
class JudgeClient;
class Library;
class MainWindow;
class Memory;
class Playground;
class PreferredPlace;
class Preferences;
class ProgressDesk;
class RunCommands;
class SettingsDesk;
class Servers;
class Theme;
class Wiring;
class Workbench;
class Workshop;
struct WorkshopConfig;

/// Where its files are.
struct DesktopPlaces {
    QString settings; // INI files
    QString machine;  // of the machine's owner
    QString state;
    QString history; // the store

    /// In the folder, or where the system wants them when it is empty.
    [[nodiscard]] static DesktopPlaces in(const QString& folder);
};

class Desktop : public QObject {
    Q_OBJECT

public:
    /// What programs run in: tests have one of their own.
    using WorkshopOpener = std::function<Result<std::unique_ptr<Workshop>>(const WorkshopConfig&)>;

    /// Fails when our own files cannot be found.
    [[nodiscard]] static Result<std::unique_ptr<Desktop>> create(const DesktopPlaces& places);
    [[nodiscard]] static Result<std::unique_ptr<Desktop>> create(const DesktopPlaces& places, const WorkshopOpener& openWorkshop);
    ~Desktop() override;

    void show();
    /// Comes to the front with them.
    void open(const QStringList& paths);
    [[nodiscard]] MainWindow& window() { return *m_window; }

private:
    Desktop();

    // In the order in which they need each other; the last goes first.
    std::unique_ptr<QSettings> m_state;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Workshop> m_workshop;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<Memory> m_memory;
    std::unique_ptr<Servers> m_servers;
    std::unique_ptr<JudgeClient> m_judge;
    std::unique_ptr<PreferredPlace> m_place;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Wiring> m_wiring;
    std::unique_ptr<RunCommands> m_commands;
    std::unique_ptr<Workbench> m_workbench;
    std::unique_ptr<Playground> m_playground;
    std::unique_ptr<ProgressDesk> m_progress;
    std::unique_ptr<SettingsDesk> m_settings;
    std::unique_ptr<HistoryDesk> m_histories;
    std::unique_ptr<ConnectDesk> m_connect;
};

} // namespace ca
