// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The bytes that the host has sent and that nobody has taken yet, in one fixed buffer.
#pragma once

#include "sandbox/protocol/wire.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace ca::agent {

class Inbox {
public:
    /// A whole Run head fits, and behind it enough to see an Interrupt that waits behind unread input.
    static constexpr std::size_t kCapacity = 2 * wire::kMaxMeta;

    enum class Fill : std::uint8_t { Some, Nothing, Full, Ended };

    explicit Inbox(int fd) : m_fd(fd) {}

    /// Reads once, as much as fits; never waits.
    Fill fill();
    [[nodiscard]] std::string_view bytes() const { return {m_buffer.data() + m_begin, m_end - m_begin}; }
    void consume(std::size_t count);
    [[nodiscard]] bool isFull() const { return bytes().size() == kCapacity; }
    [[nodiscard]] int fd() const { return m_fd; }

private:
    void compact();

    int m_fd;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    std::array<char, kCapacity> m_buffer;
};

} // namespace ca::agent
