// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// So many per minute, counted in fixed windows: clients are told when the next one begins, and then have all of it.
#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>

namespace ca::server {

using WallClock = std::function<std::chrono::system_clock::time_point()>;

/// What a client is told of its limit.
struct Allotment {
    bool isExceeded = false;
    std::size_t limit = 0;
    std::size_t remaining = 0;
    std::chrono::system_clock::time_point reset; // when the window ends
};

/// Any thread may call.
class RateLimit {
public:
    RateLimit(std::size_t limit, std::chrono::seconds window, WallClock clock) : m_limit(limit), m_window(window), m_clock(std::move(clock)) {}

    /// One more of this name, however long that is.
    Allotment count(std::string_view name);

private:
    const std::size_t m_limit;
    const std::chrono::seconds m_window;
    const WallClock m_clock;
    std::mutex m_mutex;
    std::chrono::system_clock::time_point m_begin;
    std::unordered_map<std::string, std::size_t> m_counts;
};

} // namespace ca::server
