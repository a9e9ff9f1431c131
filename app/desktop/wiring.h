// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// What goes from where to where: the window, its panels, the library and the judge meet here and know nothing of each other.
#pragma once

#include "app/link/judge_client.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <vector>

class QSettings;

namespace ca {

struct Finding;
struct Problem;
class Library;
class MachineCheck;
class MachinePage;
class MainWindow;
class Preferences;
class QuickOpen;
class SampleTrial;
class Theme;
class Workshop;

class Wiring : public QObject {
    Q_OBJECT

public:
    struct Ends {
        MainWindow& window;
        Theme& theme;
        Preferences& preferences;
        QSettings& state;
        Workshop& workshop;
        Library& library;
        JudgeClient& judge;
    };

    /// All ends outlive this object.
    explicit Wiring(const Ends& ends, QObject* parent = nullptr);

    /// Problems that were begun are found again; a first start begins with the machine.
    void begin();
    /// Packages and archives are imported and opened, sources go to the playground.
    void openFiles(const QStringList& paths);
    void openProblem(const QString& id);
    [[nodiscard]] const std::shared_ptr<const Problem>& problem() const { return m_problem; } // null: none is open

signals:
    void problemOpened(const std::shared_ptr<const ca::Problem>& problem);
    void sourceDropped(const QString& path);

private:
    void connectLibrary();
    void connectCommands();
    void connectMachine();
    void connectLanguages();
    void showProblem(const QString& id, const std::shared_ptr<const Problem>& problem);
    void reopen(const QString& id);
    void stepProblem(int by);
    void pickProblem();
    void askForFiles();
    void showSandbox(const std::vector<Finding>& findings);

    Ends m_ends;
    std::shared_ptr<const Problem> m_problem;
    QString m_wanted; // the problem that is being opened
    QuickOpen* m_quickOpen;
    MachineCheck* m_machine;
    SampleTrial* m_trial;
    MachinePage* m_machinePage;
};

} // namespace ca
