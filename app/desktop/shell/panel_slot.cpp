// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/shell/panel_slot.h"

namespace ca {

PanelSlot::PanelSlot(const Theme& theme, const EmptyStateText& text, QWidget* parent)
    : QStackedWidget(parent), m_empty(new EmptyState(theme, text, this))
{
    addWidget(m_empty);
    connect(m_empty, &EmptyState::pressed, this, &PanelSlot::pressed);
}

void PanelSlot::put(QWidget* panel)
{
    delete m_panel;
    m_panel = panel;
    addWidget(panel);
    setCurrentWidget(panel);
}

void PanelSlot::setEmptyText(const EmptyStateText& text)
{
    m_empty->setText(text);
}

void PanelSlot::setEmpty(bool empty)
{
    setCurrentWidget(empty || m_panel == nullptr ? m_empty : m_panel);
}

void PanelSlot::takeKeyboard()
{
    QWidget* target = currentWidget();
    if (target->focusProxy() == nullptr && target->focusPolicy() == Qt::NoFocus) {
        for (QWidget* candidate : target->findChildren<QWidget*>()) {
            if (candidate->isVisibleTo(target) && candidate->isEnabled() && candidate->focusPolicy() != Qt::NoFocus) {
                target = candidate;
                break;
            }
        }
    }
    target->setFocus(Qt::ShortcutFocusReason);
}

} // namespace ca
