// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// A row of the review queue: the title, and below it why it is there.
#pragma once

#include "app/desktop/widgets/theme.h"

#include <QStyledItemDelegate>

namespace ca::progress {

class ReviewDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit ReviewDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option) const;
    [[nodiscard]] QFont titleFont() const;

    const Theme& m_theme;
};

} // namespace ca::progress
