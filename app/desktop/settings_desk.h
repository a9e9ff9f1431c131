// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The page of settings in its window: made when it is first looked at, and connected with what it asks for.
#pragma once

#include <QObject>
#include <QString>

namespace ca {

class DataSection;
class History;
class HistoryExchange;
class KeyboardSection;
class Library;
class MainWindow;
class Preferences;
class SettingsPage;
class Theme;
class Workshop;

class SettingsDesk : public QObject {
    Q_OBJECT

public:
    struct Ends {
        MainWindow& window;
        const Theme& theme;
        Preferences& preferences;
        Workshop& workshop;
        Library& library;
        History& history;
        QString historyFile;
        QString snippets; // the folder of the user's own
    };

    /// All ends outlive this object; the page is the window's.
    explicit SettingsDesk(const Ends& ends, QObject* parent = nullptr);

    void exportSettings(const QString& file);
    void importSettings(const QString& file);

private:
    void makePage();
    void addKeyboard();
    void addData();
    void connectExchange(DataSection& section);
    void showConflicts(KeyboardSection& section);

    Ends m_ends;
    HistoryExchange* m_exchange;
    SettingsPage* m_page = nullptr;
};

} // namespace ca
