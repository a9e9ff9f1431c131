// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The descriptors that one turn of a loop waits for.
#pragma once

#include "sandbox/agent/clock.h"

#include <array>
#include <cstddef>
#include <csignal>
#include <poll.h>

namespace ca::agent {

class PollSet {
public:
    void add(int fd, short events)
    {
        if (fd >= 0 && m_size < m_fds.size()) {
            m_fds[m_size++] = {fd, events, 0};
        }
    }

    /// Sleeps until something happens or the time is over.
    void wait(std::uint64_t micros)
    {
        const timespec time = toTimespec(micros);
        if (::ppoll(m_fds.data(), m_size, &time, nullptr) <= 0) {
            clear();
        }
    }

    /// Sleeps until something happens, or a child ends.
    void waitOrChild()
    {
        sigset_t none;
        sigemptyset(&none);
        if (::ppoll(m_fds.data(), m_size, nullptr, &none) <= 0) {
            clear();
        }
    }

    /// The events of a descriptor, 0 when it is not in the set.
    [[nodiscard]] short events(int fd) const
    {
        for (std::size_t i = 0; i < m_size; ++i) {
            if (m_fds[i].fd == fd) {
                return m_fds[i].revents;
            }
        }
        return 0;
    }

private:
    void clear()
    {
        for (pollfd& each : m_fds) {
            each.revents = 0;
        }
    }

    std::array<pollfd, 12> m_fds{};
    std::size_t m_size = 0;
};

} // namespace ca::agent
