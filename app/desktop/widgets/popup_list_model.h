// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The entries of a ListPopup that fit what was typed, the best first.
#pragma once

#include "app/desktop/widgets/fuzzy.h"

#include <QAbstractListModel>
#include <QIcon>
#include <QKeySequence>

#include <vector>

namespace ca {

struct PopupEntry {
    QString id;
    QString title;
    QString detail;    // beside the title, quiet; also searched, for less
    QString badge;     // at the right
    QColor badgeColour = {};
    QKeySequence keys = {}; // at the right
    QIcon icon = {};
    bool enabled = true;
};

class PopupListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, DetailRole, BadgeRole, BadgeColourRole, KeysRole, PositionsRole };

    using QAbstractListModel::QAbstractListModel;

    void setEntries(std::vector<PopupEntry> entries);
    void setTyped(const QString& typed);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    void rank();

    std::vector<PopupEntry> m_entries;
    QStringList m_texts; // title and detail of each
    std::vector<RankedMatch> m_shown;
    QString m_typed;
};

} // namespace ca

Q_DECLARE_METATYPE(std::vector<int>)
