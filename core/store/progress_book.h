// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Where the user stands with each problem, and what they said about it: favourites, notes, hints, time.
#pragma once

#include "core/base/result.h"
#include "core/store/records.h"

#include <map>

namespace ca {

class Connections;

class ProgressBook {
public:
    explicit ProgressBook(Connections& connections) : m_connections(connections) {}

    /// Of every problem that was ever touched; `now` decides what is due.
    [[nodiscard]] Result<std::map<std::string, ProblemProgress>> all(WallTime now) const;
    [[nodiscard]] Result<ProblemProgress> of(const std::string& problem, WallTime now) const;

    [[nodiscard]] Result<void> setFavourite(const std::string& problem, bool favourite, WallTime when);
    [[nodiscard]] Result<void> setNotes(const std::string& problem, const std::string& text, WallTime when);
    [[nodiscard]] Result<std::string> notesOf(const std::string& problem) const; // empty when there are none

    [[nodiscard]] Result<void> noteHint(const std::string& problem, int hint, WallTime when);
    /// Adds to the time spent on a problem.
    [[nodiscard]] Result<void> addTime(const std::string& problem, std::chrono::seconds time, WallTime when);

private:
    Connections& m_connections;
};

} // namespace ca
