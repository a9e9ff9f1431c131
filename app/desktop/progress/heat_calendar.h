// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// A year of days as columns of weeks: which day is where, and how much was done on it. Pure.
#pragma once

#include "app/desktop/progress/overview.h"

#include <algorithm>
#include <optional>

namespace ca::progress {

class HeatCalendar {
public:
    static constexpr int kWeeks = 53;
    static constexpr int kDays = 7;
    static constexpr int kLevels = 5; // 0: nothing

    struct Place {
        int week = 0;
        int day = 0; // from the first day of the week

        bool operator==(const Place&) const = default;
    };

    HeatCalendar() = default;
    HeatCalendar(const std::vector<DayCount>& days, Day today, Qt::DayOfWeek firstDay);

    [[nodiscard]] Day first() const { return m_first; }
    [[nodiscard]] Day today() const { return m_today; }
    [[nodiscard]] std::optional<Day> dayAt(Place place) const; // none: outside, or yet to come
    [[nodiscard]] Place placeOf(Day day) const;
    /// The nearest of the year.
    [[nodiscard]] Day within(Day day) const { return std::clamp(day, m_first, m_today); }
    [[nodiscard]] DayCount countOf(Day day) const;
    [[nodiscard]] int levelOf(Day day) const;
    /// Weeks with which a month begins, the month with each.
    [[nodiscard]] std::vector<std::pair<int, int>> months() const;

private:
    Day m_first{};
    Day m_today{};
    std::map<Day, DayCount> m_days;
};

} // namespace ca::progress
