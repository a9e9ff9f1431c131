// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/rail.h"

#include "app/desktop/widgets/icon_button.h"

#include <QAction>
#include <QButtonGroup>
#include <QPainter>
#include <QVBoxLayout>

namespace ca {

Rail::Rail(const Theme& theme, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_column(new QVBoxLayout(this)), m_buttons(new QButtonGroup(this))
{
    setFixedWidth(48);
    m_column->setContentsMargins(6, 8, 6, 8);
    m_column->setSpacing(4);
    m_column->setAlignment(Qt::AlignTop);
    setAccessibleName(tr("Pages"));
}

void Rail::add(int page, QAction* action)
{
    auto* button = new IconButton(m_theme, {}, action->text(), this);
    button->setIcon(action->icon());
    button->setIconSize({20, 20});
    button->setFixedSize(36, 36);
    button->setCheckable(true);
    setLook(button, "rail");
    const auto follow = [button, action] { button->setName(action->text(), action->shortcut()); };
    connect(action, &QAction::changed, button, follow);
    connect(button, &IconButton::clicked, action, &QAction::trigger);
    follow();
    m_buttons->addButton(button, page);
    m_column->addWidget(button);
}

void Rail::addGap()
{
    m_column->addStretch(1);
}

void Rail::mark(int page)
{
    if (QAbstractButton* button = m_buttons->button(page)) {
        button->setChecked(true);
    }
}

void Rail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().surface);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), m_theme.tokens().line);
}

} // namespace ca
