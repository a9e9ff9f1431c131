// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// A thin bar that fills, or, while nobody knows how far, a piece of it that wanders.
#pragma once

#include "app/desktop/widgets/theme.h"

#include <QBasicTimer>
#include <QWidget>

namespace ca {

class ProgressStrip : public QWidget {
    Q_OBJECT

public:
    ProgressStrip(const Theme& theme, const QString& name, QWidget* parent = nullptr);

    /// 0 to 1; negative: unknown.
    void setFraction(double fraction);
    [[nodiscard]] double fraction() const { return m_fraction; }
    void setColour(QColor Tokens::*colour);
    [[nodiscard]] QSize sizeHint() const override { return {120, 4}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void keepTime();

    const Theme& m_theme;
    double m_fraction = 0;
    double m_phase = 0;
    QColor Tokens::*m_colour = &Tokens::accent;
    QBasicTimer m_timer;
};

} // namespace ca
