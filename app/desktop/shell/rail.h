// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The narrow column of icons at the left: one per page.
#pragma once

#include "app/desktop/widgets/theme.h"

#include <QFrame>

class QAction;
class QButtonGroup;
class QVBoxLayout;

namespace ca {

class Rail : public QFrame {
    Q_OBJECT

public:
    explicit Rail(const Theme& theme, QWidget* parent = nullptr);

    /// A button for a page that an action opens; after addGap() they stand at the bottom.
    void add(int page, QAction* action);
    void addGap();
    void mark(int page);
    /// A number at the corner of a page's button, for what waits there; 0: none.
    void setCount(int page, int count);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    class Button;

    const Theme& m_theme;
    QVBoxLayout* m_column;
    QButtonGroup* m_buttons;
};

} // namespace ca
