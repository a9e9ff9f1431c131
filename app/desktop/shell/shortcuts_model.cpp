// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/shell/shortcuts_model.h"

#include "app/desktop/shell/actions.h"
#include "app/desktop/widgets/icon_button.h"

#include <QFont>

namespace ca {

ShortcutsModel::ShortcutsModel(const Actions& actions, QObject* parent) : QAbstractTableModel(parent), m_actions(actions)
{
    for (const QAction* action : actions.all()) {
        m_ids.append(action->objectName());
    }
    connect(&actions, &Actions::keysChanged, this, &ShortcutsModel::tell);
}

int ShortcutsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int ShortcutsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ShortcutsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const QString& id = m_ids[index.row()];
    const QAction& action = m_actions[id];
    const QString name = Actions::titleOfGroup(Actions::groupOf(action)) + ": " + action.text().remove('&').remove("...");
    const QString keys = nameOfKeys(action.shortcut());
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Name ? name : keys;
    case Qt::AccessibleTextRole:
        return index.column() == Name ? name : keys.isEmpty() ? tr("no key") : keys;
    case Qt::FontRole:
        if (index.column() == Keys && m_actions.hasOwnKeys(id)) {
            QFont font;
            font.setWeight(QFont::DemiBold);
            return font;
        }
        return {};
    case IdRole:
        return id;
    case SearchRole:
        return QString(name + ' ' + keys);
    case OwnRole:
        return m_actions.hasOwnKeys(id);
    default:
        return {};
    }
}

QVariant ShortcutsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == Name ? tr("Command") : tr("Key");
}

void ShortcutsModel::tell(const QString& id)
{
    const auto row = static_cast<int>(m_ids.indexOf(id));
    if (row >= 0) {
        emit dataChanged(index(row, Name), index(row, Keys));
    }
}

} // namespace ca
