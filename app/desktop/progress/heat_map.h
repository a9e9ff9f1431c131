// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// A year of days, each a small field that is fuller the more was done on it. Arrows go from day to day; the day that is looked at is
// told in words below the map, so that no colour has to be read.
#pragma once

#include "app/desktop/progress/heat_calendar.h"
#include "app/desktop/widgets/theme.h"

#include <QWidget>

namespace ca::progress {

class HeatMap : public QWidget {
    Q_OBJECT

public:
    explicit HeatMap(const Theme& theme, QWidget* parent = nullptr);

    void setCalendar(HeatCalendar calendar);
    [[nodiscard]] const HeatCalendar& calendar() const { return m_calendar; }
    /// The day that the keyboard is on.
    [[nodiscard]] Day current() const { return m_current; }
    void setCurrent(Day day);
    /// "Tuesday, 3 March 2026: 5 submissions, 2 accepted, 25 min"
    [[nodiscard]] QString wordsOf(Day day) const;
    [[nodiscard]] QRectF fieldOf(Day day) const;
    [[nodiscard]] std::optional<Day> dayAt(const QPointF& point) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void currentChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Grid {
        double left, top, stepX, stepY, gap;
    };
    [[nodiscard]] Grid grid() const;
    [[nodiscard]] QColor colourOf(int level) const;
    [[nodiscard]] QString captionText() const;
    void hover(std::optional<Day> day);
    void paintNames(QPainter& painter) const;
    void paintFields(QPainter& painter) const;
    void paintMark(QPainter& painter, Day day, const QColor& colour, double width) const;
    void paintNumber(QPainter& painter, Day day) const;
    void paintCaption(QPainter& painter) const;
    void paintLegend(QPainter& painter, int top) const;

    const Theme& m_theme;
    HeatCalendar m_calendar;
    Day m_current{};
    std::optional<Day> m_hovered;
};

} // namespace ca::progress
