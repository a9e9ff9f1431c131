// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/run/meter.h"

#include <QPainter>

#include <algorithm>

namespace ca::runs {

namespace {

constexpr int kGap = 5;
constexpr int kBar = 3;

} // namespace

Meter::Meter(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Meter::setReading(const MeterReading& reading)
{
    if (reading == m_reading) {
        return;
    }
    m_reading = reading;
    setAccessibleName(reading.name + u' ' + reading.value + u' ' + reading.limit);
    setToolTip(accessibleName());
    updateGeometry();
    update();
}

QFont Meter::strong() const
{
    QFont font = m_theme.textFont();
    font.setWeight(QFont::DemiBold);
    return font;
}

void Meter::setTerse(bool terse)
{
    if (terse != m_terse) {
        m_terse = terse;
        updateGeometry();
        update();
    }
}

int Meter::widthOf(bool terse) const
{
    const QFontMetrics text(m_theme.textFont());
    const int width = text.horizontalAdvance(m_reading.name) + kGap + QFontMetrics(strong()).horizontalAdvance(m_reading.value);
    return std::max((terse ? width : width + kGap + text.horizontalAdvance(m_reading.limit)) + 1, 60);
}

QSize Meter::sizeHint() const
{
    return {widthOf(m_terse), QFontMetrics(m_theme.textFont()).height() + 3 + kBar};
}

QColor Meter::barColour() const
{
    const Tokens& tokens = m_theme.tokens();
    return m_reading.exceeded ? tokens.bad : m_reading.share > 0.8 ? tokens.warn : tokens.accent;
}

void Meter::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int x = 0;
    const int height = QFontMetrics(m_theme.textFont()).height();
    const auto say = [&](const QString& text, const QFont& font, const QColor& colour) {
        painter.setFont(font);
        painter.setPen(colour);
        const int width = QFontMetrics(font).horizontalAdvance(text);
        painter.drawText(QRect(x, 0, width + 2, height), Qt::AlignLeft | Qt::AlignVCenter, text);
        x += width + kGap;
    };
    say(m_reading.name, m_theme.textFont(), tokens.muted);
    say(m_reading.value, strong(), m_reading.exceeded ? tokens.bad : tokens.text);
    if (!m_terse) {
        say(m_reading.limit, m_theme.textFont(), tokens.muted);
    }
    if (m_reading.share < 0) {
        return;
    }
    const QRectF track(0, this->height() - kBar, width(), kBar);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.line);
    painter.drawRoundedRect(track, kBar / 2.0, kBar / 2.0);
    painter.setBrush(barColour());
    const double filled = track.width() * std::clamp(m_reading.share, 0.0, 1.0);
    if (filled > 0) {
        painter.drawRoundedRect(QRectF(track.x(), track.y(), std::max(filled, double(kBar)), kBar), kBar / 2.0, kBar / 2.0);
    }
}

} // namespace ca::runs
