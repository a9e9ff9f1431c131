// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/progress/columns.h"

#include <QGridLayout>

#include <algorithm>

namespace ca::progress {

namespace {

constexpr int kGap = 14;

} // namespace

Columns::Columns(const Theme& theme, int least, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_least(least)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(kGap);
    connect(&theme, &Theme::changed, this, [this] { arrange(fitting()); });
}

void Columns::add(QWidget* widget, int stretch)
{
    widget->setParent(this);
    m_items.push_back({widget, stretch});
    m_shown = 0;
    arrange(fitting());
}

QSize Columns::minimumSizeHint() const
{
    int width = 0;
    for (const Item& item : m_items) {
        width = std::max(width, item.widget->minimumSizeHint().width());
    }
    return {width, QWidget::minimumSizeHint().height()};
}

/// Two of four rather than three: no gap in the last row.
int Columns::fitting() const
{
    const int items = static_cast<int>(m_items.size());
    const int room = std::clamp(static_cast<int>((width() + kGap) / (m_least * m_theme.textScale() + kGap)), 1, std::max(1, items));
    return room < items && items % 2 == 0 ? std::max(1, room - room % 2) : room;
}

void Columns::arrange(int columns)
{
    if (columns == m_shown) {
        return;
    }
    for (int column = 0; column < m_grid->columnCount(); ++column) {
        m_grid->setColumnStretch(column, 0);
    }
    m_shown = columns;
    const int items = static_cast<int>(m_items.size());
    for (int i = 0; i < items; ++i) {
        const int row = i / columns;
        const int column = i % columns;
        const bool last = i == items - 1; // takes what is left of its row
        m_grid->addWidget(m_items[static_cast<std::size_t>(i)].widget, row, column, 1, last ? columns - column : 1);
        m_grid->setColumnStretch(column, columns == items ? m_items[static_cast<std::size_t>(i)].stretch : 1);
    }
}

void Columns::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange(fitting());
}

} // namespace ca::progress
