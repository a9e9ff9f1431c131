// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/browser/roadmap_delegate.h"

#include "app/desktop/browser/roadmap_model.h"
#include "app/desktop/browser/signs.h"
#include "app/desktop/widgets/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace ca {

namespace {

constexpr int kMargin = 12;
constexpr int kLane = 13;
constexpr int kRing = 24;
constexpr double kPoint = 4.5;

double laneX(const QRect& box, int lane)
{
    return box.left() + kMargin + kLane * lane + kPoint + 0.5;
}

/// Half of each; opaque, for lines lie on lines.
QColor between(const QColor& one, const QColor& other)
{
    return {(one.red() + other.red()) / 2, (one.green() + other.green()) / 2, (one.blue() + other.blue()) / 2};
}

double partOf(const TopicRow& topic)
{
    return topic.problems == 0 ? 0 : static_cast<double>(topic.solved) / topic.problems;
}

} // namespace

RoadmapDelegate::RoadmapDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QFont RoadmapDelegate::titleFont() const
{
    QFont font = m_theme.textFont();
    font.setWeight(QFont::Medium);
    return font;
}

QSize RoadmapDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {120, QFontMetrics(titleFont()).height() + QFontMetrics(m_theme.smallFont()).height() + 20};
}

void RoadmapDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const TopicRow& topic = *index.data(RoadmapModel::TopicRole).value<const TopicRow*>();
    const Tokens& tokens = m_theme.tokens();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor ground = selected ? tokens.selection : option.state.testFlag(QStyle::State_MouseOver) ? tokens.hover : tokens.surface;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option.rect, ground);
    if (selected) {
        painter->fillRect(QRect(option.rect.topLeft(), QSize(2, option.rect.height())), tokens.accent);
    }
    paintLanes(*painter, option.rect, topic.lanes);
    paintPoint(*painter, {laneX(option.rect, topic.lanes.lane), option.rect.center().y() + 0.5}, topic, ground);
    const QRect inner = option.rect.adjusted(kMargin + kLane * m_lanes + 6, 10, -kMargin, -10);
    paintProgress(*painter, inner, topic);
    paintWords(*painter, inner, topic);
    painter->restore();
}

void RoadmapDelegate::paintLanes(QPainter& painter, const QRect& box, const LaneRow& lanes) const
{
    const double top = box.top();
    const double bottom = box.bottom() + 1;
    const QPointF point(laneX(box, lanes.lane), box.center().y() + 0.5);
    QPainterPath path;
    for (const int lane : lanes.through) {
        path.moveTo(laneX(box, lane), top);
        path.lineTo(laneX(box, lane), bottom);
    }
    for (const int lane : lanes.joins) {
        const QPointF from(laneX(box, lane), top);
        path.moveTo(from);
        path.cubicTo({from.x(), (top + point.y()) / 2 + 4}, {from.x(), point.y()}, point);
    }
    if (lanes.goesOn) {
        path.moveTo(point);
        path.lineTo(point.x(), bottom);
    }
    painter.strokePath(path, QPen(between(m_theme.tokens().faint, m_theme.tokens().surface), 1.4, Qt::SolidLine, Qt::FlatCap));
}

void RoadmapDelegate::paintPoint(QPainter& painter, const QPointF& at, const TopicRow& topic, const QColor& ground) const
{
    const Tokens& tokens = m_theme.tokens();
    const QColor colour = topic.done() ? tokens.ok : topic.started ? tokens.accent : topic.ready ? tokens.text : tokens.faint;
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawEllipse(at, kPoint + 2, kPoint + 2);
    painter.setPen(QPen(colour, 1.6));
    painter.setBrush(topic.done() || topic.started ? colour : ground);
    painter.drawEllipse(at, kPoint - 0.5, kPoint - 0.5);
}

void RoadmapDelegate::paintProgress(QPainter& painter, const QRect& box, const TopicRow& topic) const
{
    const Tokens& tokens = m_theme.tokens();
    const QRectF ring(box.right() + 1 - kRing, box.center().y() - kRing / 2.0 + 0.5, kRing, kRing);
    paintRing(painter, ring.adjusted(1.5, 1.5, -1.5, -1.5), partOf(topic), topic.done() ? tokens.ok : tokens.accent, tokens.line);
    if (topic.done()) {
        paintState(painter, ring, Standing::State::Solved, tokens);
    }
}

void RoadmapDelegate::paintWords(QPainter& painter, const QRect& box, const TopicRow& topic) const
{
    const Tokens& tokens = m_theme.tokens();
    const QFontMetrics small(m_theme.smallFont());
    const QRect words = box.adjusted(0, 0, -kRing - 10, 0);
    const QString below = tr("%1 of %2 · %3").arg(topic.solved).arg(topic.problems).arg(topic.summary);
    painter.setFont(titleFont());
    painter.setPen(topic.ready || topic.started ? tokens.text : tokens.muted);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignTop, QFontMetrics(titleFont()).elidedText(topic.title, Qt::ElideRight, words.width()));
    painter.setFont(m_theme.smallFont());
    painter.setPen(tokens.faint);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignBottom, small.elidedText(below, Qt::ElideRight, words.width()));
}

} // namespace ca
