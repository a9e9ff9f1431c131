// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/live/turns.h"

#include <utility>

namespace ca::server {

void Turns::add(Loop::Task task)
{
    const std::lock_guard lock(m_mutex);
    m_tasks.push_back(std::move(task));
    if (!std::exchange(m_isUnderWay, true)) {
        m_loop->soon([self = shared_from_this()] { self->runOne(); });
    }
}

void Turns::runOne()
{
    Loop::Task task;
    {
        const std::lock_guard lock(m_mutex);
        task = std::move(m_tasks.front());
        m_tasks.pop_front();
    }
    task();
    task = nullptr; // what it holds goes before the next begins
    const std::lock_guard lock(m_mutex);
    m_isUnderWay = !m_tasks.empty();
    if (m_isUnderWay) {
        m_loop->soon([self = shared_from_this()] { self->runOne(); });
    }
}

} // namespace ca::server
