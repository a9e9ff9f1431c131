// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// A button with the words and, quieter, the key of an action.
#pragma once

#include "app/desktop/widgets/theme.h"

#include <QPushButton>

class QAction;

namespace ca {

class ActionButton : public QPushButton {
    Q_OBJECT

public:
    ActionButton(const Theme& theme, QAction* action, const char* look, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void follow();

    const Theme& m_theme;
    QAction* m_action;
    QString m_keys;
};

} // namespace ca
