// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "sandbox/agent/inbox.h"

#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace ca::agent {

Inbox::Fill Inbox::fill()
{
    if (isFull()) {
        return Fill::Full;
    }
    if (m_end == kCapacity) {
        compact();
    }
    for (;;) {
        const ssize_t got = ::read(m_fd, m_buffer.data() + m_end, kCapacity - m_end);
        if (got > 0) {
            m_end += static_cast<std::size_t>(got);
            return Fill::Some;
        }
        if (got < 0 && errno == EINTR) {
            continue;
        }
        return got < 0 && errno == EAGAIN ? Fill::Nothing : Fill::Ended;
    }
}

void Inbox::consume(std::size_t count)
{
    m_begin += count;
    if (m_begin == m_end) {
        m_begin = m_end = 0;
    }
}

void Inbox::compact()
{
    const std::size_t size = m_end - m_begin;
    std::memmove(m_buffer.data(), m_buffer.data() + m_begin, size);
    m_begin = 0;
    m_end = size;
}

} // namespace ca::agent
