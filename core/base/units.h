// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Units that live in types: sizes of memory and files, and the time we count in.
#pragma once

#include <chrono>
#include <compare>
#include <cstdint>

namespace ca {

using Micros = std::chrono::microseconds;
using Millis = std::chrono::milliseconds;
using SteadyTime = std::chrono::steady_clock::time_point;

/// A size in bytes. Construct with kib()/mib() or Bytes{n}; read with count().
class Bytes {
public:
    constexpr Bytes() = default;
    constexpr explicit Bytes(std::uint64_t count) : m_count(count) {}

    [[nodiscard]] constexpr std::uint64_t count() const { return m_count; }
    constexpr auto operator<=>(const Bytes&) const = default;

    constexpr Bytes operator+(Bytes other) const { return Bytes{m_count + other.m_count}; }
    /// Saturates at zero: a size is never negative.
    constexpr Bytes operator-(Bytes other) const { return Bytes{m_count > other.m_count ? m_count - other.m_count : 0}; }

private:
    std::uint64_t m_count = 0;
};

constexpr Bytes kib(std::uint64_t n) { return Bytes{n << 10}; }
constexpr Bytes mib(std::uint64_t n) { return Bytes{n << 20}; }

} // namespace ca
