// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The column of scratch files: new, another name, gone, and back again.
#pragma once

#include "app/desktop/widgets/theme.h"

#include <QWidget>

class QListView;

namespace ca {

class Banner;
class PlaygroundFiles;

class PlaygroundList : public QWidget {
    Q_OBJECT

public:
    /// All outlive this widget. What it has to say, and the way back from a deletion, go to the notice: a column is too narrow for it.
    PlaygroundList(const Theme& theme, PlaygroundFiles& files, Banner& notice, QWidget* parent = nullptr);

    void choose(int row);
    [[nodiscard]] int current() const; // -1: none
    void renameCurrent();
    void removeCurrent();
    void say(const QString& message);
    [[nodiscard]] QListView& view() { return *m_view; }

signals:
    void newWanted();
    void chosen(int row);
    void removed(int row); // what was there; it can still be brought back
    void left();           // Enter or Esc: to the code

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();
    void addCommands();
    void bringBack();
    bool press(const QKeyEvent& event);

    const Theme& m_theme;
    PlaygroundFiles& m_files;
    QListView* m_view;
    Banner& m_notice;
    bool m_canUndo = false;
};

} // namespace ca
