// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/settings/toggle.h"

#include <QPainter>

namespace ca {

namespace {

constexpr QSize kTrack(34, 20);
constexpr int kRing = 2; // of the focus, around it
constexpr int kGap = 3;  // between knob and track

} // namespace

Toggle::Toggle(const Theme& theme, QWidget* parent) : QCheckBox(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

QSize Toggle::sizeHint() const
{
    return kTrack + QSize(2 * kRing + 2, 2 * kRing + 2);
}

void Toggle::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF track(QPointF(0, 0), QSizeF(kTrack));
    track.moveCenter(QRectF(rect()).center());
    if (hasFocus()) {
        painter.setPen(QPen(tokens.accent, 1.5));
        painter.drawRoundedRect(track.adjusted(-kRing, -kRing, kRing, kRing), kTrack.height(), kTrack.height());
    }
    const bool on = isChecked();
    const QColor ground = !isEnabled() ? tokens.surface : on ? tokens.accentFill : tokens.surface;
    painter.setPen(QPen(!isEnabled() ? tokens.line : on ? tokens.accentFill : underMouse() ? tokens.muted : tokens.faint, 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(track.adjusted(0.5, 0.5, -0.5, -0.5), kTrack.height() / 2.0, kTrack.height() / 2.0);
    const qreal size = kTrack.height() - 2 * kGap;
    const QRectF knob(on ? track.right() - kGap - size : track.left() + kGap, track.top() + kGap, size, size);
    painter.setPen(Qt::NoPen);
    painter.setBrush(!isEnabled() ? tokens.faint : on ? tokens.accentInk : tokens.muted);
    painter.drawEllipse(knob.adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace ca
