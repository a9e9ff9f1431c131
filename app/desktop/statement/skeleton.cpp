// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/statement/skeleton.h"

#include "app/desktop/widgets/theme.h"

#include <QPainter>

#include <chrono>

namespace ca {

Skeleton::Skeleton(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    using namespace std::chrono_literals;
    m_patience.setSingleShot(true);
    m_patience.setInterval(200ms);
    connect(&m_patience, &QTimer::timeout, this, QOverload<>::of(&QWidget::update));
    connect(&m_theme, &Theme::changed, this, QOverload<>::of(&QWidget::update));
}

void Skeleton::start(const QString& title)
{
    m_title = title;
    setAccessibleName(tr("Reading %1").arg(title));
    m_patience.start();
    update();
}

void Skeleton::paintEvent(QPaintEvent*)
{
    if (m_patience.isActive()) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int margin = 20;
    QFont font = m_theme.textFont();
    font.setPointSizeF(font.pointSizeF() * 1.55);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(m_theme.tokens().muted);
    const QRect title(margin, margin, width() - 2 * margin, QFontMetrics(font).height() + 6);
    painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter, QFontMetrics(font).elidedText(m_title, Qt::ElideRight, title.width()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.tokens().surface2);
    constexpr double kWidths[] = {0.35, 0, 0.96, 0.9, 0.98, 0.6, 0, 0.94, 0.97, 0.45};
    int y = title.bottom() + 12;
    for (const double part : kWidths) {
        painter.drawRoundedRect(QRectF(margin, y, (width() - 2 * margin) * part, part > 0 ? 12 : 0), 5, 5);
        y += 24;
    }
}

} // namespace ca
