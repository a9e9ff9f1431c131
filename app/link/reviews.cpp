// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/link/reviews.h"

#include "app/link/history.h"
#include "app/link/write_queue.h"
#include "core/store/store.h"

namespace ca {

namespace {

Result<ReviewState> stateOf(ReviewQueue& queue)
{
    auto cards = queue.cards();
    auto takenOut = cards ? queue.takenOut() : fail(cards.error());
    if (!takenOut) {
        return fail(std::move(takenOut).error());
    }
    return ReviewState{std::move(*cards), std::move(*takenOut)};
}

} // namespace

Reviews::Reviews(History& history, QObject* parent)
    : QObject(parent)
    , m_history(history)
{
    connect(&history, &History::changed, this, [this] {
        if (m_wanted) {
            read();
        }
    });
}

void Reviews::refresh()
{
    m_wanted = true;
    read();
}

void Reviews::read()
{
    m_again = m_reading;
    if (m_reading) {
        return;
    }
    m_reading = true;
    m_errands.run([&store = m_history.store()] { return stateOf(store.reviews()); },
                  [this](Result<ReviewState> state) {
                      m_reading = false;
                      if (!state) {
                          emit failed(messageOf(state.error()));
                          return;
                      }
                      m_current = std::move(*state);
                      emit changed();
                      if (m_again) {
                          read();
                      }
                  });
}

double chanceToRemember(const ReviewCard& card, WallTime now)
{
    using Days = std::chrono::duration<double, std::chrono::days::period>;
    return card.reviews == 0 ? 0 : retrievability({card.stability, card.difficulty}, Days(now - card.last).count());
}

std::array<int, 4> daysAfterGrades(const ReviewCard& card, WallTime now)
{
    const auto passed = std::chrono::floor<std::chrono::days>(now - card.last).count();
    std::array<int, 4> days{};
    for (std::size_t i = 0; i < days.size(); ++i) {
        const auto grade = static_cast<Grade>(i + 1);
        const MemoryState memory{card.stability, card.difficulty};
        days[i] = intervalDays(card.reviews == 0 ? firstMemory(grade) : nextMemory(memory, grade, static_cast<int>(passed)));
    }
    return days;
}

} // namespace ca
