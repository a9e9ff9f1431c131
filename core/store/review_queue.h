// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// When to solve a problem again. Only reviews are kept; where a card stands follows from them.
#pragma once

#include "core/base/result.h"
#include "core/store/fsrs.h"
#include "core/store/records.h"

#include <map>

namespace ca {

class Connections;
class Database;

class ReviewQueue {
public:
    explicit ReviewQueue(Connections& connections) : m_connections(connections) {}

    /// A grade by the user's own word: "forgot it", "too easy". The same uuid again changes nothing.
    [[nodiscard]] Result<void> add(const Review& review);

    /// A problem was solved: graded by what it took since the last review. None when today's review was made already, or when
    /// the problem was taken out of the queue.
    [[nodiscard]] Result<std::optional<Review>> noteSolved(const std::string& problem, WallTime when, std::size_t expectedMinutes);

    /// Takes a problem out, or lets it in again.
    [[nodiscard]] Result<void> setWanted(const std::string& problem, bool wanted, WallTime when);

    /// Those in the queue, soonest first.
    [[nodiscard]] Result<std::vector<ReviewCard>> cards() const;
    [[nodiscard]] Result<std::vector<ReviewCard>> dueBy(WallTime when) const;
    /// The problems that setWanted() took out.
    [[nodiscard]] Result<std::vector<std::string>> takenOut() const;
    /// Oldest first.
    [[nodiscard]] Result<std::vector<Review>> reviewsOf(const std::string& problem) const;

private:
    Connections& m_connections;
};

/// Of one problem, or of all when it is empty. Those that were taken out are not there.
[[nodiscard]] Result<std::map<std::string, ReviewCard>> reviewCards(Database& database, const std::string& problem = {});

} // namespace ca
