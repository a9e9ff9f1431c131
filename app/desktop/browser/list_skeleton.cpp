// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/browser/list_skeleton.h"

#include "app/desktop/widgets/theme.h"

#include <QPainter>
#include <QTimer>

#include <algorithm>

namespace ca {

namespace {

constexpr int kPatience = 200; // milliseconds

} // namespace

ListSkeleton::ListSkeleton(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAccessibleName(tr("Reading the problems"));
}

void ListSkeleton::showEvent(QShowEvent*)
{
    QTimer::singleShot(kPatience, this, [this] {
        m_visible = true;
        update();
    });
}

void ListSkeleton::paintEvent(QPaintEvent*)
{
    if (!m_visible) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.tokens().line);
    const int words = QFontMetrics(m_theme.textFont()).height();
    const int height = words + QFontMetrics(m_theme.smallFont()).height() + 16;
    for (int row = 0; row * height < this->height(); ++row) {
        const double top = row * height + 8;
        painter.setOpacity(std::max(0.12, 0.7 - row * 0.06));
        painter.drawEllipse(QPointF(21, top + height / 2.0 - 8), 5, 5);
        painter.drawRoundedRect(QRectF(38, top + 2, (width() - 110) * (0.55 + 0.4 * ((row * 7) % 5) / 5.0), words - 6), 4, 4);
        painter.drawRoundedRect(QRectF(38, top + words + 3, (width() - 110) * (0.35 + 0.3 * ((row * 3) % 4) / 4.0), words - 9), 3, 3);
        painter.drawRoundedRect(QRectF(width() - 54, top + 2, 42, words - 6), 4, 4);
    }
}

} // namespace ca
