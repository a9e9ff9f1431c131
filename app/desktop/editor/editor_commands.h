// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// All that can be done in the editor, as actions: for keys, for menus, for the palette of commands.
#pragma once

#include "app/desktop/editor/code_editor.h"

#include <QAction>
#include <QList>
#include <QObject>

#include <functional>

namespace ca {

class EditorPanel;

class EditorCommands final : public QObject {
    Q_OBJECT

public:
    explicit EditorCommands(EditorPanel& panel);

    [[nodiscard]] const QList<QAction*>& all() const { return m_all; }
    [[nodiscard]] QAction* find(const QString& name) const;
    /// Commands that change the text are of no use in one that may only be read.
    void setWriting(bool possible);
    void showPreferences(const EditorPreferences& preferences);

private:
    using Act = std::function<void(EditorPanel&)>;
    enum class Kind { Reads, Writes };
    QAction* add(const char* name, const QString& text, const QList<QKeySequence>& keys, Kind kind, Act act);
    void addEditing();
    void addLines();
    void addCarets();
    void addSearch();
    void addFolding();
    void addView();
    void addFiles();
    QAction* addOption(const char* name, const QString& text, const QKeySequence& key, bool EditorPreferences::*option);
    void zoom(int by);

    EditorPanel& m_panel;
    QList<QAction*> m_all;
    QList<QAction*> m_writers;
    QList<std::pair<QAction*, bool EditorPreferences::*>> m_options;
    QAction* m_ruler = nullptr;
};

} // namespace ca
