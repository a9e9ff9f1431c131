// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/progress/card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace ca::progress {

namespace {

constexpr double kRadius = 10;

} // namespace

Card::Card(const Theme& theme, const QString& title, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
    , m_head(new QHBoxLayout)
{
    m_column->setContentsMargins(16, 14, 16, 16);
    m_column->setSpacing(10);
    setAccessibleName(title);
    m_column->addLayout(m_head);
    if (!title.isEmpty()) {
        auto* const label = new QLabel(title, this);
        setLook(label, "section");
        m_head->addWidget(label);
        m_head->addStretch();
    }
}

void Card::setFlush()
{
    m_column->setContentsMargins(1, 4, 1, 8);
}

void Card::add(QWidget* widget, int stretch)
{
    m_column->addWidget(widget, stretch);
}

void Card::addStretch()
{
    m_column->addStretch();
}

void Card::addCorner(QWidget* widget)
{
    m_head->addWidget(widget);
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.tokens().line);
    painter.setBrush(m_theme.tokens().surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
}

} // namespace ca::progress
