// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// All actions with their keys, as rows of the shortcut editor.
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

namespace ca {

class Actions;

class ShortcutsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Keys, ColumnCount };
    enum Role { IdRole = Qt::UserRole, SearchRole, OwnRole };

    explicit ShortcutsModel(const Actions& actions, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void tell(const QString& id);

    const Actions& m_actions;
    QStringList m_ids; // as they were when it was made
};

} // namespace ca
