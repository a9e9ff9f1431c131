// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/settings/tall_column.h"

#include <QEvent>
#include <QLayout>

namespace ca {

bool TallColumn::event(QEvent* event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest) {
        grow();
    }
    return done;
}

void TallColumn::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    grow();
}

void TallColumn::grow()
{
    if (layout() != nullptr) {
        setMinimumHeight(layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : layout()->totalMinimumSize().height());
    }
}

} // namespace ca
