// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/link/figures.h"

#include "app/link/history.h"
#include "app/link/write_queue.h"
#include "core/store/store.h"

namespace ca {

namespace {

constexpr std::chrono::days kShown{370}; // a year's columns of whole weeks

/// Moves what was read to where it belongs.
template <class Value> Result<void> put(Result<Value> read, Value& place)
{
    if (!read) {
        return fail(std::move(read).error());
    }
    place = std::move(*read);
    return {};
}

Result<ProgressFigures> count(Statistics& statistics)
{
    ProgressFigures figures;
    figures.today = localDay(wallNow());
    std::vector<DayCount> all;
    auto read = put(statistics.perDay(Day{}, figures.today), all)
                    .and_then([&] { return put(statistics.perLanguage(), figures.languages); })
                    .and_then([&] { return put(statistics.perVerdict(), figures.verdicts); })
                    .and_then([&] { return put(statistics.bests(), figures.bests); });
    if (!read) {
        return fail(std::move(read).error());
    }
    figures.streaks = streaksOf(all, figures.today);
    std::erase_if(all, [&](const DayCount& day) { return day.day < figures.today - kShown; });
    figures.days = std::move(all);
    return figures;
}

} // namespace

Figures::Figures(History& history, QObject* parent)
    : QObject(parent)
    , m_history(history)
{
    connect(&history, &History::changed, this, [this] {
        if (m_wanted) {
            count();
        }
    });
}

std::map<std::string, Tally> Figures::tallied(const std::function<std::string(const std::string& problem)>& classOf) const
{
    return ca::tallied(m_history.progress(), classOf);
}

void Figures::refresh()
{
    m_wanted = true;
    count();
}

void Figures::count()
{
    m_again = m_counting;
    if (m_counting) {
        return;
    }
    m_counting = true;
    m_errands.run([&store = m_history.store()] { return ca::count(store.statistics()); },
                  [this](Result<ProgressFigures> figures) { counted(std::move(figures)); });
}

void Figures::counted(Result<ProgressFigures> figures)
{
    m_counting = false;
    if (!figures) {
        emit failed(messageOf(figures.error()));
        return;
    }
    m_current = std::move(*figures);
    emit changed();
    if (m_again) {
        count();
    }
}

} // namespace ca
