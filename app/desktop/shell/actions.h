// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The window's commands as QActions, those of its panels among them, with the keys that the user gave them.
#pragma once

#include "app/desktop/shell/action_table.h"

#include <QAction>
#include <QKeySequence>
#include <QObject>
#include <QString>

#include <map>
#include <vector>

namespace ca {

class Preferences;
class Theme;

/// Two actions that one key would start, or of which one key begins another's.
struct KeyConflict {
    QString key;
    QString first; // ids
    QString second;

    bool operator==(const KeyConflict&) const = default;
};

struct KeyBinding {
    QString id;
    QList<QKeySequence> keys;
};

[[nodiscard]] std::vector<KeyConflict> conflictsAmong(const std::vector<KeyBinding>& bindings);

class Actions : public QObject {
    Q_OBJECT

public:
    /// The actions are the window's and work wherever in it the keyboard is.
    Actions(const Theme& theme, Preferences& preferences, QWidget* window);

    /// By an id of the table; there must be one.
    [[nodiscard]] QAction& operator[](const QString& id) const;
    /// A panel's own, named by its objectName, which begins with its group: for palette, menu and keys. Its text is translated already.
    /// Of several panels that have one of the same name, it is the one that was adopted last.
    void adopt(QAction* action);

    /// In the order of the table, adopted ones behind.
    [[nodiscard]] const std::vector<QAction*>& all() const { return m_all; }
    [[nodiscard]] static QString groupOf(const QAction& action);
    [[nodiscard]] static QString titleOfGroup(const QString& group);

    [[nodiscard]] QList<QKeySequence> defaultKeys(const QString& id) const;
    [[nodiscard]] bool hasOwnKeys(const QString& id) const;
    void setKeys(const QString& id, const QKeySequence& keys);
    void resetKeys(const QString& id);
    [[nodiscard]] std::vector<KeyConflict> conflicts() const;
    /// Ids of the actions that the keys would collide with, that of the action itself left out.
    [[nodiscard]] QStringList takenBy(const QKeySequence& keys, const QString& except) const;

    /// Enables what needs a problem.
    void setProblemOpen(bool open);

signals:
    void keysChanged(const QString& id);

private:
    void take(QAction* action);
    void follow(const QString& id);
    [[nodiscard]] QAction* find(const QString& id) const;

    Preferences& m_preferences;
    std::vector<QAction*> m_all;
    std::map<QString, QAction*> m_byId;
    std::map<QString, QList<QKeySequence>> m_defaults;
};

} // namespace ca
