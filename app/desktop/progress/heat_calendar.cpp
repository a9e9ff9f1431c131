// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/progress/heat_calendar.h"

#include <array>

namespace ca::progress {

namespace {

/// The fewest submissions of each level: the same for everybody, so that a colour means the same next month.
constexpr std::array<std::size_t, HeatCalendar::kLevels> kSteps{0, 1, 2, 4, 7};

} // namespace

HeatCalendar::HeatCalendar(const std::vector<DayCount>& days, Day today, Qt::DayOfWeek firstDay)
    : m_first(startOfWeek(today, firstDay) - std::chrono::days((kWeeks - 1) * kDays))
    , m_today(today)
{
    for (const DayCount& day : days) {
        m_days[day.day] = day;
    }
}

std::optional<Day> HeatCalendar::dayAt(Place place) const
{
    if (place.week < 0 || place.week >= kWeeks || place.day < 0 || place.day >= kDays) {
        return std::nullopt;
    }
    const Day day = m_first + std::chrono::days(place.week * kDays + place.day);
    return day > m_today ? std::nullopt : std::optional(day);
}

HeatCalendar::Place HeatCalendar::placeOf(Day day) const
{
    const auto since = static_cast<int>((day - m_first).count());
    return {since / kDays, since % kDays};
}

DayCount HeatCalendar::countOf(Day day) const
{
    const auto found = m_days.find(day);
    DayCount nothing;
    nothing.day = day;
    return found == m_days.end() ? nothing : found->second;
}

int HeatCalendar::levelOf(Day day) const
{
    const std::size_t submissions = countOf(day).submissions;
    const auto* const above = std::upper_bound(kSteps.begin(), kSteps.end(), submissions);
    return static_cast<int>(above - kSteps.begin()) - 1;
}

std::vector<std::pair<int, int>> HeatCalendar::months() const
{
    std::vector<std::pair<int, int>> months;
    for (int week = 0; week < kWeeks; ++week) {
        const int month = dateOf(m_first + std::chrono::days(week * kDays)).month();
        if (months.empty() || months.back().second != month) {
            months.emplace_back(week, month);
        }
    }
    if (months.size() > 1 && months[1].first < 3) { // the rest of a month leaves no room for its name
        months.erase(months.begin());
    }
    return months;
}

} // namespace ca::progress
