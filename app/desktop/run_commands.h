// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The window's commands to run and to stop go to the page that is shown; from a page that cannot run, to the one that was shown before.
#pragma once

#include "app/desktop/shell/main_window.h"

#include <QObject>

#include <map>

namespace ca {

class Runner;

class RunCommands : public QObject {
    Q_OBJECT

public:
    /// The window outlives this object.
    explicit RunCommands(MainWindow& window, QObject* parent = nullptr);

    /// It goes on doing so as long as it lives.
    void answer(MainWindow::Page page, Runner& runner);

private:
    void on(const char* action, void (Runner::*act)());
    void follow();
    void name(const char* id, const QString& text);

    MainWindow& m_window;
    std::map<MainWindow::Page, Runner*> m_runners;
    std::map<QString, QString> m_names; // as in the table
    Runner* m_current = nullptr;        // null: none has answered yet
};

} // namespace ca
