// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Paints a row of a ListPopup: icon, title with the found letters marked, detail, badge or keys.
#pragma once

#include "app/desktop/widgets/theme.h"

#include <QStyledItemDelegate>

#include <vector>

namespace ca {

/// The found letters in the accent and half bold, the rest in the given colour. Returns the width it took.
int paintMatched(QPainter& painter, const QRect& rect, const QString& text, const std::vector<int>& positions, const QColor& ink,
                 const Theme& theme);

class PopupItemDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit PopupItemDelegate(const Theme& theme, QObject* parent = nullptr) : QStyledItemDelegate(parent), m_theme(theme) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int paintRight(QPainter& painter, const QRect& rect, const QModelIndex& index) const;
    void paintWords(QPainter& painter, const QRect& rect, const QModelIndex& index, bool enabled) const;

    const Theme& m_theme;
};

} // namespace ca
