// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// From the engine's runners to the one thread that prints.
#pragma once

#include "core/model/judging.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <stop_token>

namespace ca::cli {

struct Arrival {
    std::size_t file = 0;
    JudgeEvent event;
};

/// Shared with the listeners: one of them may still be inside push() when the last event has been taken.
class EventQueue {
public:
    void push(std::size_t file, const JudgeEvent& event)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_arrivals.push_back({file, event});
        }
        m_filled.notify_one();
    }

    /// Waits for the next event; nothing when the token is triggered first.
    [[nodiscard]] std::optional<Arrival> pop(const std::stop_token& stop)
    {
        std::unique_lock lock(m_mutex);
        if (!m_filled.wait(lock, stop, [this] { return !m_arrivals.empty(); })) {
            return std::nullopt;
        }
        Arrival arrival = std::move(m_arrivals.front());
        m_arrivals.pop_front();
        return arrival;
    }

private:
    std::mutex m_mutex;
    std::condition_variable_any m_filled;
    std::deque<Arrival> m_arrivals;
};

} // namespace ca::cli
