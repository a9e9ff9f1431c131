// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Paints a problem in two lines: its sign, title and tags on the left, difficulty and best time on the right.
#pragma once

#include <QStyledItemDelegate>

namespace ca {

class Theme;
struct ProblemRow;

class ProblemDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// The theme outlives this object.
    explicit ProblemDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// Where a click toggles the favourite.
    [[nodiscard]] QRect starBox(const QRect& row, const QWidget* view, const QModelIndex& index) const;

private:
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option) const;
    void paintSign(QPainter& painter, const QRectF& box, const ProblemRow& row) const;
    void paintTitle(QPainter& painter, const QRect& box, const ProblemRow& row, bool onlyInText) const;
    void paintSide(QPainter& painter, const QRect& box, const ProblemRow& row) const;
    void paintFavourite(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    [[nodiscard]] int wordWidth(const ProblemRow& row) const;
    [[nodiscard]] int figureWidth(const ProblemRow& row) const;
    [[nodiscard]] QFont wordFont() const;
    [[nodiscard]] QFont titleFont() const;

    const Theme& m_theme;
};

} // namespace ca
