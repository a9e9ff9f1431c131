// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/browser/signs.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace ca {

namespace {

QPen pen(const QColor& colour, double width)
{
    return {colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

QRectF centred(const QRectF& box, double side)
{
    QRectF square(0, 0, side, side);
    square.moveCenter(box.center());
    return square;
}

void paintTick(QPainter& painter, const QRectF& box, const QColor& colour)
{
    const QPointF c = box.center();
    painter.setPen(pen(colour, 1.8));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF{{c.x() - 4.2, c.y() + 0.4}, {c.x() - 1.2, c.y() + 3.4}, {c.x() + 4.6, c.y() - 3.6}});
}

void paintHalf(QPainter& painter, const QRectF& box, const QColor& colour)
{
    const QRectF disc = centred(box, 9);
    painter.setPen(pen(colour, 1.4));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(disc);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPie(disc, 90 * 16, 180 * 16);
}

QPainterPath starPath(const QRectF& box)
{
    QPainterPath path;
    const double outer = box.width() / 2;
    for (int i = 0; i < 10; ++i) {
        const double radius = i % 2 == 0 ? outer : outer * 0.46;
        const double angle = std::numbers::pi * (i / 5.0 - 0.5);
        const QPointF corner = box.center() + QPointF(radius * std::cos(angle), radius * std::sin(angle) + outer * 0.05);
        i == 0 ? path.moveTo(corner) : path.lineTo(corner);
    }
    path.closeSubpath();
    return path;
}

} // namespace

void paintState(QPainter& painter, const QRectF& box, Standing::State state, const Tokens& tokens)
{
    switch (state) {
    case Standing::State::Solved:
        paintTick(painter, box, tokens.ok);
        break;
    case Standing::State::Tried:
        paintHalf(painter, box, tokens.warn);
        break;
    case Standing::State::Untouched:
        painter.setPen(pen(tokens.faint, 1.4));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(centred(box, 9));
        break;
    }
}

void paintBroken(QPainter& painter, const QRectF& box, const Tokens& tokens)
{
    const QPointF c = box.center();
    painter.setPen(pen(tokens.bad, 1.4));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolygon(QPolygonF{{c.x(), c.y() - 5.6}, {c.x() + 6.2, c.y() + 4.8}, {c.x() - 6.2, c.y() + 4.8}});
    painter.drawLine(QPointF(c.x(), c.y() - 2), QPointF(c.x(), c.y() + 1.2));
    painter.drawPoint(QPointF(c.x(), c.y() + 3.1));
}

void paintStar(QPainter& painter, const QRectF& box, bool filled, const QColor& colour)
{
    painter.setPen(pen(colour, 1.2));
    painter.setBrush(filled ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawPath(starPath(box));
}

void paintRing(QPainter& painter, const QRectF& box, double part, const QColor& filled, const QColor& track)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen(track, 3));
    painter.drawEllipse(box);
    if (part > 0) {
        painter.setPen(pen(filled, 3));
        painter.drawArc(box, 90 * 16, -static_cast<int>(std::lround(part * 360 * 16)));
    }
}

} // namespace ca
