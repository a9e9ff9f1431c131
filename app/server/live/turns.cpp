// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/live/turns.h"

#include <utility>

namespace ca::server {

/// A turn that the loop is to give. A loop that has stopped drops it instead.
class Turns::Turn {
public:
    explicit Turn(std::shared_ptr<Turns> turns) : m_turns(std::move(turns)) {}
    Turn(const Turn&) = delete;
    Turn& operator=(const Turn&) = delete;
    ~Turn()
    {
        if (m_turns) {
            m_turns->close();
        }
    }

    void take() { std::exchange(m_turns, nullptr)->runOne(); }

private:
    std::shared_ptr<Turns> m_turns;
};

void Turns::add(Loop::Task task)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_isClosed) {
            return;
        }
        m_tasks.push_back(std::move(task));
        if (std::exchange(m_isUnderWay, true)) {
            return;
        }
    }
    askForTurn();
}

void Turns::askForTurn()
{
    m_loop->soon([turn = std::make_shared<Turn>(shared_from_this())] { turn->take(); });
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
    {
        const std::lock_guard lock(m_mutex);
        m_isUnderWay = !m_tasks.empty();
        if (!m_isUnderWay) {
            return;
        }
    }
    askForTurn();
}

/// Tasks hold what they belong to: what waited for ever would be kept for ever.
void Turns::close()
{
    std::deque<Loop::Task> dropped; // destroyed when nothing is locked
    const std::lock_guard lock(m_mutex);
    m_isClosed = true;
    dropped.swap(m_tasks);
}

} // namespace ca::server
