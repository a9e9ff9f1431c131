// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/rest/rate_limit.h"

#include "core/base/sha256.h"

#include <algorithm>

namespace ca::server {

namespace {

constexpr std::size_t kLongestName = 64;
constexpr std::size_t kMostNames = 100'000; // those behind them share one count: memory is bounded, and nobody gets around the limit

} // namespace

Allotment RateLimit::count(std::string_view name)
{
    using namespace std::chrono;
    std::string key = name.size() > kLongestName ? sha256Hex(name) : std::string(name);
    const auto now = m_clock();
    const auto begin = system_clock::time_point(duration_cast<system_clock::duration>(m_window * (now.time_since_epoch() / m_window)));
    const std::lock_guard lock(m_mutex);
    if (begin != m_begin) {
        m_begin = begin;
        m_counts.clear();
    }
    if (m_counts.size() >= kMostNames && !m_counts.contains(key)) {
        key.clear();
    }
    std::size_t& used = m_counts[key];
    used += used <= m_limit ? 1 : 0;
    return {used > m_limit, m_limit, m_limit - std::min(used, m_limit), begin + m_window};
}

} // namespace ca::server
