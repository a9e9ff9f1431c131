// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Type a few letters, choose with the arrows, Enter: what command palette and quick open have in common.
//
// It lies over its parent, near the top, and goes away on Esc, on a press elsewhere and when something was chosen; focus returns to where it
// was.
#pragma once

#include "app/desktop/widgets/popup_list_model.h"
#include "app/desktop/widgets/theme.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;

namespace ca {

class ListPopup : public QFrame {
    Q_OBJECT

public:
    /// The name is told to screen readers.
    ListPopup(const Theme& theme, const QString& name, QWidget* over);

    void setPlaceholder(const QString& text);
    /// Said when nothing fits.
    void setNothingFound(const QString& text);
    /// May also be called while it is open, as when more becomes known.
    void setEntries(std::vector<PopupEntry> entries);

    /// Shows it, empty, with the keyboard.
    void open();

    [[nodiscard]] PopupListModel& model() { return *m_model; }
    [[nodiscard]] QLineEdit& field() { return *m_field; }

signals:
    void chosen(const QString& id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void place();
    void close();
    void search(const QString& typed);
    void chooseFirst();
    void take(const QModelIndex& index);
    bool steer(int key);
    void step(int rows);

    const Theme& m_theme;
    PopupListModel* m_model;
    QLineEdit* m_field;
    QListView* m_list;
    QLabel* m_nothing;
    QPointer<QWidget> m_before; // had the keyboard
};

} // namespace ca
