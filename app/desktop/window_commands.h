// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// What the window's own actions do: pages, panels, theme, size of text, keys. Nothing here needs a problem or a judge.
#pragma once

#include <QObject>

#include <functional>

namespace ca {

class MainWindow;
class Preferences;
class Theme;

class WindowCommands : public QObject {
    Q_OBJECT

public:
    /// All outlive this object but the window, whose child it is.
    WindowCommands(MainWindow& window, Theme& theme, Preferences& preferences);

private:
    void on(const char* action, std::function<void()> what);
    void connectPages();
    void connectParts();
    void connectLook();
    void showParts();
    void applyLook();
    void editShortcuts();

    MainWindow& m_window;
    Theme& m_theme;
    Preferences& m_preferences;
};

} // namespace ca
