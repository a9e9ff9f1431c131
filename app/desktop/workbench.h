// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The four panels and the problem that they are all about: read here, written there, judged, remembered.
#pragma once

#include "core/model/problem.h"

#include <QObject>
#include <QString>

#include <memory>

class QSettings;

namespace ca {

class BrowserPanel;
class DraftKeeper;
class EditingDesk;
class EditorPanel;
class History;
class JudgeClient;
class Library;
class LiveConsole;
class MainWindow;
class Preferences;
class RunCommands;
class RunDesk;
class RunPanel;
class RunPlace;
class Servers;
class StatementPanel;
class Theme;
class Wiring;
class WorkClock;
class Workshop;

class Workbench : public QObject {
    Q_OBJECT

public:
    struct Ends {
        MainWindow& window;
        Wiring& wiring;
        RunCommands& commands;
        Theme& theme;
        Preferences& preferences;
        QSettings& state;
        Workshop& workshop;
        Library& library;
        JudgeClient& judge;
        RunPlace& place; // of the console
        History& history;
        DraftKeeper& drafts;
        Servers& servers;
    };

    /// All ends outlive this object; the panels belong to the window.
    explicit Workbench(const Ends& ends, QObject* parent = nullptr);
    ~Workbench() override;

    [[nodiscard]] EditorPanel& editor() { return *m_editor; }
    /// An older source of the open problem instead of what is written; can be undone.
    void openSource(const QString& language, const QString& source);
    [[nodiscard]] RunDesk& runs() { return *m_runDesk; }

private:
    void fillPlaces();
    void connectBrowser();
    void connectStatement();
    void connectLanguages();
    void connectResults();
    void connectMemory();
    void connectCommands();

    void come();
    void showLanguages();
    void show(const std::shared_ptr<const Problem>& problem);
    void chooseLanguage(const QString& language);
    void refreshHistory();
    [[nodiscard]] QString problemId() const;

    Ends m_ends;
    BrowserPanel* m_browser;
    StatementPanel* m_statement;
    EditorPanel* m_editor;
    RunPanel* m_runs;
    LiveConsole* m_console;
    EditingDesk* m_editing;
    RunDesk* m_runDesk;
    WorkClock* m_clock;
};

} // namespace ca
