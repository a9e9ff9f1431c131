// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Figures over everything that was submitted, for charts and badges.
#pragma once

#include "core/base/result.h"
#include "core/store/records.h"

#include <functional>
#include <map>
#include <span>

namespace ca {

class Connections;

/// A day as the user's calendar has it.
using Day = std::chrono::sys_days;

struct DayCount {
    Day day{};
    std::size_t submissions = 0;
    std::size_t accepted = 0;
    std::size_t solved = 0; // problems for the first time
    std::size_t minutes = 0;

    bool operator==(const DayCount&) const = default;
};

struct LanguageCount {
    std::string language;
    std::size_t submissions = 0;
    std::size_t accepted = 0;
    std::size_t solved = 0; // problems

    bool operator==(const LanguageCount&) const = default;
};

struct ProblemBest {
    std::string problem;
    std::string language;
    Micros cpu{0};
    Bytes memory; // the least of any accepted one, not only of the fastest
    std::int64_t fastest = 0; // the submission

    bool operator==(const ProblemBest&) const = default;
};

struct Streaks {
    std::size_t current = 0; // days in a row up to today, or up to yesterday while today is still empty
    std::size_t longest = 0;

    bool operator==(const Streaks&) const = default;
};

class Statistics {
public:
    explicit Statistics(Connections& connections) : m_connections(connections) {}

    /// Days on which something was submitted or worked on, in order, both ends included.
    [[nodiscard]] Result<std::vector<DayCount>> perDay(Day first, Day last) const;
    /// Most used first.
    [[nodiscard]] Result<std::vector<LanguageCount>> perLanguage() const;
    [[nodiscard]] Result<std::map<Verdict, std::size_t>> perVerdict() const;
    /// Of one problem, or of all when it is empty.
    [[nodiscard]] Result<std::vector<ProblemBest>> bests(const std::string& problem = {}) const;

private:
    Connections& m_connections;
};

/// The day of a moment where this computer is.
[[nodiscard]] Day localDay(WallTime time);

/// Of days with a submission, in order.
[[nodiscard]] Streaks streaksOf(std::span<const DayCount> days, Day today);

struct Tally {
    std::size_t tried = 0; // solved ones not among them
    std::size_t solved = 0;
    std::size_t minutes = 0;

    bool operator==(const Tally&) const = default;
};

/// Counts by whatever the problems are sorted into, such as difficulty or topic; a problem without a class is left out.
[[nodiscard]] std::map<std::string, Tally> tallied(const std::map<std::string, ProblemProgress>& progress,
                                                   const std::function<std::string(const std::string& problem)>& classOf);

} // namespace ca
