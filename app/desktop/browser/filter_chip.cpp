// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/browser/filter_chip.h"

#include "app/desktop/widgets/theme.h"

#include <QEvent>
#include <QPainter>

#include <cmath>

namespace ca {

namespace {

constexpr int kSide = 9;
constexpr int kMark = 14; // a cross or an arrow, with the space before it

} // namespace

FilterChip::FilterChip(const Theme& theme, const QString& text, Kind kind, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_kind(kind)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(kind == Kind::Toggle);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

QSize FilterChip::sizeHint() const
{
    const QFontMetricsF metrics(m_theme.smallFont());
    const int mark = m_kind == Kind::Toggle ? 0 : kMark;
    return {static_cast<int>(std::ceil(metrics.horizontalAdvance(text()))) + 1 + 2 * kSide + mark, qRound(metrics.height()) + 7};
}

bool FilterChip::event(QEvent* event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave || event->type() == QEvent::Enter
        || event->type() == QEvent::Leave) {
        update();
    }
    return QAbstractButton::event(event);
}

void FilterChip::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = m_theme.tokens();
    const bool on = isChecked() || m_kind == Kind::Removable;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setBrush(on ? tokens.selection : underMouse() ? tokens.hover : QColor(Qt::transparent));
    painter.setPen(QPen(on || hasFocus() ? tokens.accent : underMouse() ? tokens.faint : tokens.line, hasFocus() ? 1.6 : 1));
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);

    const int mark = m_kind == Kind::Toggle ? 0 : kMark;
    const QRect inner = rect().adjusted(kSide, 0, -kSide - mark, 0);
    painter.setFont(m_theme.smallFont());
    painter.setPen(on || underMouse() ? tokens.text : tokens.muted);
    painter.drawText(inner, Qt::AlignCenter, painter.fontMetrics().elidedText(text(), Qt::ElideRight, inner.width()));
    if (mark > 0) {
        painter.setPen(QPen(painter.pen().color(), 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        paintMark(painter, QRectF(width() - kSide - 8, (height() - 8) / 2.0, 8, 8));
    }
}

void FilterChip::paintMark(QPainter& painter, const QRectF& box) const
{
    painter.setBrush(Qt::NoBrush);
    if (m_kind == Kind::Removable) {
        const QRectF cross = box.adjusted(1, 1, -1, -1);
        painter.drawLine(cross.topLeft(), cross.bottomRight());
        painter.drawLine(cross.topRight(), cross.bottomLeft());
        return;
    }
    const QPointF c = box.center();
    painter.drawPolyline(QPolygonF{{c.x() - 3, c.y() - 1.2}, {c.x(), c.y() + 1.8}, {c.x() + 3, c.y() - 1.2}});
}

} // namespace ca
