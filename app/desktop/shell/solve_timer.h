// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// How long the open problem has been worked on; a press pauses it.
#pragma once

#include "app/desktop/widgets/theme.h"

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QToolButton>

namespace ca {

/// 754 s as "12:34", from an hour on "1:02:03".
[[nodiscard]] QString clockText(qint64 seconds);

class SolveTimer : public QToolButton {
    Q_OBJECT

public:
    explicit SolveTimer(const Theme& theme, QWidget* parent = nullptr);

    /// From the beginning, or from what was there before.
    void start(qint64 secondsBefore = 0);
    void halt();
    void toggle();
    [[nodiscard]] qint64 seconds() const;
    [[nodiscard]] bool isRunning() const { return m_tick.isActive(); }

protected:
    void timerEvent(QTimerEvent* event) override;

private:
    void showTime();

    QBasicTimer m_tick;
    QElapsedTimer m_since;
    qint64 m_before = 0; // milliseconds
};

} // namespace ca
