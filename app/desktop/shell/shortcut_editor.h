// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Gives actions other keys. What a key does already is said before it is given away.
#pragma once

#include <QDialog>

class QKeySequenceEdit;
class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QTreeView;

namespace ca {

class Actions;
class ShortcutsModel;

class ShortcutEditor : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutEditor(Actions& actions, QWidget* parent = nullptr);

    /// For tests and for "change this key" elsewhere.
    void select(const QString& action);

private:
    void layOut();
    [[nodiscard]] QString current() const;
    void showCurrent();
    void showConflict();
    void assign();

    Actions& m_actions;
    ShortcutsModel* m_model;
    QSortFilterProxyModel* m_filtered;
    QTreeView* m_list;
    QKeySequenceEdit* m_keys;
    QLabel* m_conflict;
    QPushButton* m_assign;
    QPushButton* m_reset;
};

} // namespace ca
