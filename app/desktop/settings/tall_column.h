// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// What a scroll area scrolls when lines of text break in it: as high as all of it is at the width that it gets. Without that, a scroll area
// squeezes rows of wrapped text.
#pragma once

#include <QWidget>

namespace ca {

class TallColumn : public QWidget {
public:
    using QWidget::QWidget;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void grow();
};

} // namespace ca
