// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Paints a topic: the lanes that lead to it, its title and summary, and a ring that fills as it is solved.
#pragma once

#include <QStyledItemDelegate>

namespace ca {

class Theme;
struct LaneRow;
struct TopicRow;

class RoadmapDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// The theme outlives this object.
    explicit RoadmapDelegate(const Theme& theme, QObject* parent = nullptr);

    void setLanes(int lanes) { m_lanes = lanes; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintLanes(QPainter& painter, const QRect& box, const LaneRow& lanes) const;
    void paintPoint(QPainter& painter, const QPointF& at, const TopicRow& topic, const QColor& ground) const;
    void paintWords(QPainter& painter, const QRect& box, const TopicRow& topic) const;
    void paintProgress(QPainter& painter, const QRect& box, const TopicRow& topic) const;
    [[nodiscard]] QFont titleFont() const;

    const Theme& m_theme;
    int m_lanes = 1;
};

} // namespace ca
