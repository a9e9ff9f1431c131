// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/widgets/popup_list_model.h"

#include "app/desktop/widgets/icon_button.h"

namespace ca {

namespace {

constexpr std::size_t kMost = 200; // rows: who needs more types more

} // namespace

void PopupListModel::setEntries(std::vector<PopupEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_texts.clear();
    m_texts.reserve(static_cast<qsizetype>(m_entries.size()));
    for (const PopupEntry& entry : m_entries) {
        m_texts.append(entry.detail.isEmpty() ? entry.title : entry.title + '\n' + entry.detail);
    }
    rank();
    endResetModel();
}

void PopupListModel::setTyped(const QString& typed)
{
    beginResetModel();
    m_typed = typed;
    rank();
    endResetModel();
}

void PopupListModel::rank()
{
    m_shown = fuzzyRank(m_typed, m_texts, kMost);
}

int PopupListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant PopupListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const RankedMatch& shown = m_shown[static_cast<std::size_t>(index.row())];
    const PopupEntry& entry = m_entries[shown.index];
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case Qt::DecorationRole:
        return entry.icon;
    case Qt::AccessibleTextRole:
        return QStringList({entry.title, entry.detail, entry.badge, nameOfKeys(entry.keys)}).join(' ').simplified();
    case IdRole:
        return entry.id;
    case DetailRole:
        return entry.detail;
    case BadgeRole:
        return entry.badge;
    case BadgeColourRole:
        return entry.badgeColour;
    case KeysRole:
        return QVariant::fromValue(entry.keys);
    case PositionsRole:
        return QVariant::fromValue(shown.match.positions);
    default:
        return {};
    }
}

Qt::ItemFlags PopupListModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    const PopupEntry& entry = m_entries[m_shown[static_cast<std::size_t>(index.row())].index];
    return entry.enabled ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace ca
