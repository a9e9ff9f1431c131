// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// How many requests there were, how they ended and how long they took, as Prometheus reads it.
#pragma once

#include "app/server/http/http_options.h"

#include <array>
#include <atomic>
#include <cstdint>
#include <string>

namespace ca::server {

/// Any thread may call.
class HttpFigures {
public:
    void count(const HttpExchange& exchange);
    [[nodiscard]] std::string text() const;

private:
    /// The last one is for all that took longer.
    static constexpr std::array<Micros, 6> kBounds{Micros(1'000), Micros(5'000), Micros(25'000), Micros(100'000), Micros(500'000), Micros(2'500'000)};

    std::array<std::atomic<std::uint64_t>, 6> m_byClass = {}; // of status; [0]: of none
    std::array<std::atomic<std::uint64_t>, kBounds.size() + 1> m_byTime = {};
    std::atomic<std::uint64_t> m_micros = 0;
};

} // namespace ca::server
