// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/run/sign.h"

#include <QPainter>
#include <QPainterPath>

namespace ca::runs {

namespace {

/// In a square from 0 to 16.
QPainterPath strokesOf(Sign sign)
{
    QPainterPath path;
    const auto line = [&path](double x1, double y1, double x2, double y2) {
        path.moveTo(x1, y1);
        path.lineTo(x2, y2);
    };
    switch (sign) {
    case Sign::Tick: path.moveTo(3, 8.5), path.lineTo(6.5, 12), path.lineTo(13, 4.5); break;
    case Sign::Cross: line(4, 4, 12, 12), line(12, 4, 4, 12); break;
    case Sign::Clock: path.addEllipse(2, 2, 12, 12), path.moveTo(8, 4.8), path.lineTo(8, 8), path.lineTo(10.4, 9.6); break;
    case Sign::Chip:
        path.addRoundedRect(3.5, 3.5, 9, 9, 1.5, 1.5), line(6, 1, 6, 3), line(10, 1, 10, 3), line(6, 13, 6, 15),
            line(10, 13, 10, 15);
        break;
    case Sign::Lines: line(3, 4, 13, 4), line(3, 8, 13, 8), line(3, 12, 9, 12); break;
    case Sign::Bang: line(8, 2.5, 8, 9.5), line(8, 13, 8, 13.2); break;
    case Sign::Question:
        path.moveTo(5, 5.5), path.cubicTo(5, 1.5, 11, 1.5, 11, 5.3), path.cubicTo(11, 7.6, 8, 7.4, 8, 10), line(8, 13, 8, 13.2);
        break;
    case Sign::Square: path.addRect(4.5, 4.5, 7, 7); break;
    case Sign::Dash: line(4, 8, 12, 8); break;
    case Sign::Ring: path.addEllipse(5, 5, 6, 6); break;
    case Sign::Arc: path.moveTo(13, 8), path.arcTo(3, 3, 10, 10, 0, 270); break;
    }
    return path;
}

} // namespace

void paintSign(QPainter& painter, const QRectF& rect, Sign sign, const QColor& colour)
{
    const double side = qMin(rect.width(), rect.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center() - QPointF(side, side) / 2);
    painter.scale(side / 16, side / 16);
    painter.setPen(QPen(colour, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(sign == Sign::Square ? QBrush(colour) : Qt::NoBrush);
    painter.drawPath(strokesOf(sign));
    painter.restore();
}

} // namespace ca::runs
