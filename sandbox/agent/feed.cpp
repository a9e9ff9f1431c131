// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "sandbox/agent/feed.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace ca::agent {

void Feed::open(UniqueFd to)
{
    m_to = std::move(to);
    m_finished = false;
    m_begin = m_size = 0;
}

void Feed::close()
{
    m_to.reset();
    m_size = 0;
}

std::size_t Feed::push(std::string_view bytes)
{
    if (!isOpen() || m_finished) {
        return bytes.size();
    }
    const std::size_t taken = std::min(bytes.size(), room());
    for (std::size_t done = 0; done < taken;) {
        const std::size_t at = (m_begin + m_size) % kCapacity;
        const std::size_t piece = std::min(taken - done, kCapacity - at);
        std::memcpy(m_ring.data() + at, bytes.data() + done, piece);
        m_size += piece;
        done += piece;
    }
    pump();
    return taken;
}

void Feed::finish()
{
    m_finished = true;
    pump();
}

void Feed::pump()
{
    while (hasBytes()) {
        const ssize_t put = ::write(m_to.get(), m_ring.data() + m_begin, std::min(m_size, kCapacity - m_begin));
        if (put > 0) {
            m_begin = (m_begin + static_cast<std::size_t>(put)) % kCapacity;
            m_size -= static_cast<std::size_t>(put);
        } else if (errno == EAGAIN) {
            return;
        } else if (errno != EINTR) {
            return close(); // nobody reads any more
        }
    }
    if (m_finished) {
        close();
    }
}

} // namespace ca::agent
