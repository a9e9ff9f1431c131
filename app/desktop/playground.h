// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The playground: any program in any language, without a problem. What is written is kept like any draft.
#pragma once

#include "app/desktop/playground/playground_files.h"
#include "app/link/errands.h"
#include "core/base/result.h"

#include <QObject>
#include <QString>

class QSettings;

namespace ca {

class EditorPanel;
class History;
class JudgeClient;
class LiveConsole;
class MainWindow;
class PlaygroundPage;
class PlaygroundRuns;
class Preferences;
class RunCommands;
class RunPlace;
struct ScratchProgram;
class Theme;
class Workshop;

class Playground : public QObject {
    Q_OBJECT

public:
    struct Ends {
        MainWindow& window;
        RunCommands& commands;
        Theme& theme;
        Preferences& preferences;
        QSettings& state;
        Workshop& workshop;
        JudgeClient& judge;
        RunPlace& place; // of the console
        History& history;
        DraftKeeper& drafts;
    };

    /// All ends outlive this object; its page belongs to the window.
    explicit Playground(const Ends& ends, QObject* parent = nullptr);
    ~Playground() override;

    /// A copy of a source is opened here; the file itself is left alone.
    void openSource(const QString& path);
    [[nodiscard]] EditorPanel& editor() { return m_editor; }

private:
    void listen();
    void listenToEditor();
    void listenToTopBar();
    void begin();
    void create(const QString& language);
    void open(int row);
    void show(const QString& path, const Result<std::string>& source);
    void follow(int row);
    void chooseLanguage(const QString& language);
    void keepInput();
    void keep(RevisionKind kind);
    [[nodiscard]] ScratchProgram program();
    [[nodiscard]] bool isShown() const;

    Ends m_ends;
    PlaygroundFiles* m_files;
    PlaygroundPage* m_page;
    EditorPanel& m_editor;
    LiveConsole* m_console;
    PlaygroundRuns* m_runs;
    Errands m_errands;
    ScratchFile m_open; // its name is empty until the first is open
};

} // namespace ca
