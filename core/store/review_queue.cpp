// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/store/review_queue.h"

#include "core/base/uuid.h"
#include "core/store/connections.h"
#include "core/store/marks.h"
#include "core/store/rows.h"

#include <algorithm>

namespace ca {

namespace {

constexpr const char* kOut = "out";

Review reviewFrom(const Statement& row)
{
    return {row.text(0), row.text(1), rows::wallTime(row.integer(2)), static_cast<Grade>(row.integer(3))};
}

Result<std::vector<Review>> reviewsFrom(Database& database, const std::string& problem)
{
    return database.rows("SELECT uuid, problem, at_ms, grade FROM review WHERE ?1 = '' OR problem = ?1 ORDER BY problem, at_ms, uuid",
                         reviewFrom, problem);
}

Result<void> insert(Database& database, const Review& review)
{
    return database.execute("INSERT INTO review (uuid, problem, at_ms, grade) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                            review.uuid.empty() ? newUuid() : review.uuid, review.problem, rows::millis(review.at),
                            static_cast<int>(review.grade));
}

Result<WallTime> lastReview(Database& database, const std::string& problem)
{
    const auto last = database.row("SELECT coalesce(max(at_ms), 0) FROM review WHERE problem = ?",
                                   [](const Statement& row) { return rows::wallTime(row.integer(0)); }, problem);
    return last ? Result<WallTime>(last->value_or(WallTime{})) : fail(last.error());
}

/// What was done for a problem between two points in time, the first left out.
Result<Effort> effortBetween(Database& database, const std::string& problem, WallTime after, WallTime until)
{
    const auto effort = database.row(
        "SELECT (SELECT count(*) FROM submission WHERE problem = ?1 AND at_ms > ?2 AND at_ms <= ?3 AND kind = 'submit' "
        "        AND verdict NOT IN ('JudgeError', 'Cancelled', 'Skipped')),"
        "       (SELECT count(DISTINCT hint) FROM hint WHERE problem = ?1 AND at_ms > ?2 AND at_ms <= ?3),"
        "       (SELECT coalesce(sum(seconds), 0) / 60 FROM work WHERE problem = ?1 AND hour * 3600000 > ?2"
        "        AND hour * 3600000 <= ?3)",
        [](const Statement& row) {
            return Effort{static_cast<std::size_t>(row.integer(0)), static_cast<std::size_t>(row.integer(1)),
                          static_cast<std::size_t>(row.integer(2)), 0};
        },
        problem, rows::millis(after), rows::millis(until));
    return effort ? Result<Effort>(effort->value_or(Effort{})) : fail(effort.error());
}

Result<std::optional<Review>> reviewBySolving(Database& database, const std::string& problem, WallTime when, std::size_t minutes)
{
    const auto mark = marks::get(database, problem, marks::kReview);
    const auto last = mark ? lastReview(database, problem) : fail(mark.error());
    auto effort = last ? effortBetween(database, problem, *last, when) : fail(last.error());
    if (!effort) {
        return fail(std::move(effort).error());
    }
    const bool isReviewed = *last != WallTime{} && when - *last < std::chrono::hours(20);
    if (mark->value_or("") == kOut || isReviewed) {
        return std::nullopt;
    }
    effort->expectedMinutes = minutes;
    Review review{newUuid(), problem, when, gradeOf(*effort)};
    auto added = insert(database, review);
    return added ? Result<std::optional<Review>>(std::move(review)) : fail(std::move(added).error());
}

Result<std::vector<ReviewCard>> sortedCards(Database& database)
{
    auto all = reviewCards(database);
    if (!all) {
        return fail(std::move(all).error());
    }
    std::vector<ReviewCard> cards;
    for (auto& [problem, card] : *all) {
        cards.push_back(std::move(card));
    }
    std::stable_sort(cards.begin(), cards.end(), [](const ReviewCard& a, const ReviewCard& b) { return a.due < b.due; });
    return cards;
}

} // namespace

Result<std::map<std::string, ReviewCard>> reviewCards(Database& database, const std::string& problem)
{
    const auto reviews = reviewsFrom(database, problem);
    const auto out = reviews ? marks::problemsWith(database, marks::kReview, kOut) : fail(reviews.error());
    if (!out) {
        return fail(out.error());
    }
    std::map<std::string, ReviewCard> cards;
    for (auto first = reviews->begin(); first != reviews->end();) {
        const auto last = std::find_if(first, reviews->end(), [&](const Review& review) { return review.problem != first->problem; });
        if (std::find(out->begin(), out->end(), first->problem) == out->end()) {
            cards[first->problem] = cardOf(std::span(first, last));
        }
        first = last;
    }
    return cards;
}

Result<void> ReviewQueue::add(const Review& review)
{
    return m_connections.write(Sync::Durable, [&](Database& database) { return insert(database, review); });
}

Result<std::optional<Review>> ReviewQueue::noteSolved(const std::string& problem, WallTime when, std::size_t expectedMinutes)
{
    return m_connections.write(Sync::Durable,
                               [&](Database& database) { return reviewBySolving(database, problem, when, expectedMinutes); });
}

Result<void> ReviewQueue::setWanted(const std::string& problem, bool wanted, WallTime when)
{
    return m_connections.write(Sync::Durable, [&](Database& database) {
        return marks::set(database, {problem, marks::kReview, wanted ? "" : kOut, when});
    });
}

Result<std::vector<ReviewCard>> ReviewQueue::cards() const
{
    return m_connections.read([](Database& database) { return sortedCards(database); });
}

Result<std::vector<ReviewCard>> ReviewQueue::dueBy(WallTime when) const
{
    auto due = cards();
    if (due) {
        std::erase_if(*due, [&](const ReviewCard& card) { return card.due > when; });
    }
    return due;
}

Result<std::vector<std::string>> ReviewQueue::takenOut() const
{
    return m_connections.read([](Database& database) { return marks::problemsWith(database, marks::kReview, kOut); });
}

Result<std::vector<Review>> ReviewQueue::reviewsOf(const std::string& problem) const
{
    return m_connections.read([&](Database& database) -> Result<std::vector<Review>> {
        return problem.empty() ? Result<std::vector<Review>>(std::vector<Review>()) : reviewsFrom(database, problem);
    });
}

} // namespace ca
