// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The four panels and the problem that they are all about: read here, written there, judged, remembered.
#pragma once

#include "app/desktop/run/run_panel.h"
#include "core/model/problem.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>

class QSettings;

namespace ca {

class BrowserPanel;
class DraftKeeper;
class EditorPanel;
class History;
class Library;
class LiveConsole;
class MainWindow;
class StatementPanel;
class Theme;
class Wiring;
class Workshop;

class Workbench : public QObject {
    Q_OBJECT

public:
    struct Ends {
        MainWindow& window;
        Wiring& wiring;
        Theme& theme;
        QSettings& state;
        Workshop& workshop;
        Library& library;
        JudgeClient& judge;
        History& history;
        DraftKeeper& drafts;
    };

    /// All ends outlive this object; the panels belong to the window.
    explicit Workbench(const Ends& ends, QObject* parent = nullptr);
    ~Workbench() override;

private:
    void connectBrowser();
    void connectStatement();
    void connectEditor();
    void connectRuns();
    void connectOwnTests();
    void connectMemory();
    void connectCommands();

    void show(const std::shared_ptr<const Problem>& problem);
    void openSource(const QString& language);
    void chooseLanguage(const QString& language);
    void keepText(const QString& file, std::optional<RevisionKind> kind);
    void run(RunScope scope, TestSelection selection);
    void runOwnTests(const std::vector<OwnTest>& tests);
    void runInConsole(const QStringList& arguments);
    void hear(JudgeTicket ticket, const JudgeEvent& event);
    void mark(const QString& words);
    void refreshHistory();
    void refreshOwnTests();
    [[nodiscard]] Submission submission() const;
    [[nodiscard]] QString problemId() const;
    [[nodiscard]] DraftKey keyOf(const QString& file) const;

    Ends m_ends;
    BrowserPanel* m_browser;
    StatementPanel* m_statement;
    EditorPanel* m_editor;
    RunPanel* m_runs;
    LiveConsole* m_console;
    std::shared_ptr<const Problem> m_problem; // null: none is open
    QString m_language;
    JudgeTicket m_ticket; // of the newest run
    bool m_marked = false; // its first complaint is at its line
};

} // namespace ca
