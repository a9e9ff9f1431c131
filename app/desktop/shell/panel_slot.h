// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// A place in the window for a panel; until there is one, it says what would be there.
#pragma once

#include "app/desktop/widgets/empty_state.h"

#include <QStackedWidget>

namespace ca {

class PanelSlot : public QStackedWidget {
    Q_OBJECT

public:
    PanelSlot(const Theme& theme, const EmptyStateText& text, QWidget* parent = nullptr);

    /// Becomes its owner; what was there before goes.
    void put(QWidget* panel);
    [[nodiscard]] QWidget* panel() const { return m_panel; } // null: none yet
    void setEmptyText(const EmptyStateText& text);
    /// Shows the words instead of the panel, as long as nothing is open.
    void setEmpty(bool empty);
    /// Gives the keyboard to the panel.
    void takeKeyboard();

signals:
    void pressed(); // the button of the empty state

private:
    EmptyState* m_empty;
    QWidget* m_panel = nullptr;
};

} // namespace ca
