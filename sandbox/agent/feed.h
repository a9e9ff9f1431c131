// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Bytes on their way into a program's stdin: a ring of one pipe's size, so that a program that does not read costs nobody else memory.
#pragma once

#include "core/base/unique_fd.h"

#include <array>
#include <cstddef>
#include <string_view>

namespace ca::agent {

class Feed {
public:
    /// Takes a non-blocking descriptor.
    void open(UniqueFd to);
    void close();

    /// Takes what there is room for and returns how much; all of it when nobody reads any more.
    std::size_t push(std::string_view bytes);
    /// The end of the input, once the ring is empty.
    void finish();
    /// Writes what the program takes now.
    void pump();

    [[nodiscard]] std::size_t room() const { return isOpen() ? kCapacity - m_size : kCapacity; }
    [[nodiscard]] bool isOpen() const { return static_cast<bool>(m_to); }
    [[nodiscard]] bool hasBytes() const { return isOpen() && m_size > 0; }
    [[nodiscard]] int fd() const { return m_to.get(); }

private:
    static constexpr std::size_t kCapacity = 64U << 10;

    UniqueFd m_to;
    bool m_finished = false;
    std::size_t m_begin = 0;
    std::size_t m_size = 0;
    std::array<char, kCapacity> m_ring;
};

} // namespace ca::agent
