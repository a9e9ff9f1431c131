// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The playground on the screen: scratch files, the editor, and beside it the console and the boxes for input and output.
#pragma once

#include "app/desktop/widgets/theme.h"

#include <QWidget>

namespace ca::runs {
class ConsolePage;
}

namespace ca {

class Banner;
class CollapsingSplitter;
class EditorPanel;
class PlaygroundBox;
class PlaygroundFiles;
class PlaygroundList;
class TabbedPane;

class PlaygroundPage : public QWidget {
    Q_OBJECT

public:
    /// Both outlive this widget.
    PlaygroundPage(Theme& theme, PlaygroundFiles& files, QWidget* parent = nullptr);

    [[nodiscard]] PlaygroundList& list() { return *m_list; }
    [[nodiscard]] EditorPanel& editor() { return *m_editor; }
    [[nodiscard]] runs::ConsolePage& console() { return *m_console; }
    [[nodiscard]] PlaygroundBox& box() { return *m_box; }
    void showConsole();
    void showBox();

    /// The widths of its columns.
    [[nodiscard]] QByteArray state() const;
    void setState(const QByteArray& state);

signals:
    void moved(); // a border, by the user

private:
    CollapsingSplitter* m_columns;
    Banner* m_notice;
    PlaygroundList* m_list;
    EditorPanel* m_editor;
    TabbedPane* m_tabs;
    runs::ConsolePage* m_console;
    PlaygroundBox* m_box;
};

} // namespace ca
