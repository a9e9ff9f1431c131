// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/widgets/pill.h"

#include <QPainter>

namespace ca {

namespace {

constexpr int kSide = 8; // beside the text
constexpr int kAbove = 3;

} // namespace

QSize pillSize(const QString& text, const QFont& font)
{
    const QFontMetrics metrics(font);
    return {metrics.horizontalAdvance(text) + 2 * kSide, metrics.height() + 2 * kAbove};
}

void paintPill(QPainter& painter, const QRectF& rect, const PillLook& look, const QFont& font)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(look.border.isValid() ? QPen(look.border, 1) : QPen(Qt::NoPen));
    painter.setBrush(look.ground.isValid() ? QBrush(look.ground) : QBrush(Qt::NoBrush));
    const QRectF inner = rect.adjusted(0.5, 0.5, -0.5, -0.5);
    const qreal radius = std::min(look.radius, inner.height() / 2);
    painter.drawRoundedRect(inner, radius, radius);
    painter.setPen(look.ink);
    painter.setFont(font);
    painter.drawText(rect, Qt::AlignCenter, look.text);
    painter.restore();
}

Pill::Pill(const Theme& theme, const QString& text, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setText(text);
}

void Pill::setText(const QString& text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Pill::setColour(QColor Tokens::*ink)
{
    m_ink = ink;
    update();
}

QSize Pill::sizeHint() const
{
    return pillSize(m_text, m_theme.smallFont());
}

void Pill::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = m_theme.tokens();
    paintPill(painter, rect(), {m_text, tokens.*m_ink, tokens.surface2, tokens.line}, m_theme.smallFont());
}

Chip::Chip(const Theme& theme, const QString& text, QWidget* parent) : QAbstractButton(parent), m_theme(theme)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Chip::sizeHint() const
{
    const QSize icon = this->icon().isNull() ? QSize(0, 0) : QSize(16, 0);
    return pillSize(text(), m_theme.smallFont()) + QSize(2, 2) + icon;
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = m_theme.tokens();
    const bool marked = isChecked() || hasFocus();
    PillLook look{text(), isChecked() || underMouse() ? tokens.text : tokens.muted, {}, marked ? tokens.accent : tokens.line, 99};
    if (isChecked()) {
        look.ground = tokens.selection;
    } else if (underMouse()) {
        look.ground = tokens.hover;
    }
    if (icon().isNull()) {
        paintPill(painter, rect(), look, m_theme.smallFont());
        return;
    }
    const QString words = std::exchange(look.text, QString());
    paintPill(painter, rect(), look, m_theme.smallFont());
    icon().paint(&painter, QRect(kSide, 0, 14, height()), Qt::AlignCenter, QIcon::Normal, isChecked() ? QIcon::On : QIcon::Off);
    painter.setFont(m_theme.smallFont());
    painter.setPen(look.ink);
    painter.drawText(rect().adjusted(kSide + 18, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, words);
}

} // namespace ca
