// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/widgets/progress_strip.h"

#include <QPainter>
#include <QTimerEvent>

#include <algorithm>

namespace ca {

namespace {

constexpr int kFrame = 33; // milliseconds
constexpr double kStep = 0.02;
constexpr double kPiece = 0.25;

} // namespace

ProgressStrip::ProgressStrip(const Theme& theme, const QString& name, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(4);
    setAccessibleName(name);
}

void ProgressStrip::setFraction(double fraction)
{
    m_fraction = std::min(fraction, 1.0);
    setAccessibleDescription(fraction < 0 ? tr("Under way") : tr("%1 percent").arg(qRound(m_fraction * 100)));
    keepTime();
    update();
}

void ProgressStrip::setColour(QColor Tokens::*colour)
{
    m_colour = colour;
    update();
}

void ProgressStrip::keepTime()
{
    if (m_fraction < 0 && isVisible()) {
        m_timer.start(kFrame, this);
    } else {
        m_timer.stop();
    }
}

void ProgressStrip::timerEvent(QTimerEvent* event)
{
    if (event->timerId() == m_timer.timerId()) {
        m_phase = m_phase > 1 ? -kPiece : m_phase + kStep;
        update();
    }
}

void ProgressStrip::showEvent(QShowEvent*)
{
    keepTime();
}

void ProgressStrip::hideEvent(QHideEvent*)
{
    m_timer.stop();
}

void ProgressStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const qreal radius = height() / 2.0;
    painter.setBrush(m_theme.tokens().line);
    painter.drawRoundedRect(rect(), radius, radius);
    painter.setBrush(m_theme.tokens().*m_colour);
    const double from = m_fraction < 0 ? std::max(m_phase, 0.0) : 0;
    const double to = m_fraction < 0 ? std::min(m_phase + kPiece, 1.0) : m_fraction;
    if (to > from) {
        painter.drawRoundedRect(QRectF(width() * from, 0, width() * (to - from), height()), radius, radius);
    }
}

} // namespace ca
