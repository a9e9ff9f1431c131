// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Rung when there is something new; whoever slept looks again.
#pragma once

#include "core/base/units.h"

#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <stop_token>

namespace ca::server {

class Bell {
public:
    void ring()
    {
        {
            const std::lock_guard lock(m_mutex);
            ++m_rings;
        }
        m_rung.notify_all();
    }

    [[nodiscard]] std::uint64_t rings() const
    {
        const std::lock_guard lock(m_mutex);
        return m_rings;
    }

    /// Until it has been rung more often than `heard`, or for so long, or until asked to stop. Returns how often it was rung: what
    /// happened between two waits is never missed.
    std::uint64_t wait(std::uint64_t heard, Millis longest, const std::stop_token& stop)
    {
        std::unique_lock lock(m_mutex);
        m_rung.wait_for(lock, stop, longest, [&] { return m_rings != heard; });
        return m_rings;
    }

private:
    mutable std::mutex m_mutex;
    std::condition_variable_any m_rung;
    std::uint64_t m_rings = 0;
};

} // namespace ca::server
