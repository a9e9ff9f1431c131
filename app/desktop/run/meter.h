// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// A figure with a thin bar under it that shows how much of its limit it is.
#pragma once

#include "app/desktop/widgets/theme.h"

#include <QWidget>

namespace ca::runs {

struct MeterReading {
    QString name; // "time"
    QString value; // "21 ms"
    QString limit; // "of 2 s"
    double share = 0; // of the limit; negative: no bar
    bool exceeded = false;

    bool operator==(const MeterReading&) const = default;
};

class Meter : public QWidget {
    Q_OBJECT

public:
    explicit Meter(const Theme& theme, QWidget* parent = nullptr);

    void setReading(const MeterReading& reading);
    /// Without the limit in words; the bar and the tooltip still tell it.
    void setTerse(bool terse);
    [[nodiscard]] int widthOf(bool terse) const;
    [[nodiscard]] const MeterReading& reading() const { return m_reading; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QColor barColour() const;
    [[nodiscard]] QFont strong() const;

    const Theme& m_theme;
    MeterReading m_reading;
    bool m_terse = false;
};

} // namespace ca::runs
