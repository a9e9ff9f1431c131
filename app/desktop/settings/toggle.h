// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// A switch: on or off, by the place of its knob as much as by its colour.
#pragma once

#include "app/desktop/widgets/theme.h"

#include <QCheckBox>

namespace ca {

/// To screen readers it is the check box that it behaves as.
class Toggle : public QCheckBox {
    Q_OBJECT

public:
    explicit Toggle(const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] bool hitButton(const QPoint& position) const override { return rect().contains(position); }

private:
    const Theme& m_theme;
};

} // namespace ca
