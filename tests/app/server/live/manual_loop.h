// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A loop that runs what is due when a test says so, at the time that the test says.
#pragma once

#include "app/server/live/loop.h"

#include <map>
#include <utility>

namespace ca::server {

class ManualLoop final : public Loop {
public:
    [[nodiscard]] SteadyTime now() const override { return m_now; }
    void soon(Task task) override { add(m_now, std::move(task)); }
    [[nodiscard]] std::unique_ptr<Alarm> after(Millis delay, Task task) override
    {
        return std::make_unique<Entry>(*this, add(m_now + delay, std::move(task)));
    }

    /// All that is due by then, in order.
    void advance(Millis time = Millis(0))
    {
        const SteadyTime end = m_now + time;
        while (!m_tasks.empty() && m_tasks.begin()->first.first <= end) {
            auto next = m_tasks.extract(m_tasks.begin());
            m_now = next.key().first;
            next.mapped()();
        }
        m_now = end;
    }
    /// Forgets what has not run.
    void stop() { std::exchange(m_tasks, {}).clear(); }
    /// What is due goes off later, as on a busy machine.
    void oversleep(Millis time) { m_now += time; }

private:
    using Key = std::pair<SteadyTime, int>;

    struct Entry final : Alarm {
        Entry(ManualLoop& itsLoop, Key itsKey) : loop(itsLoop), key(itsKey) {}
        ~Entry() override { loop.m_tasks.erase(key); }
        ManualLoop& loop;
        Key key;
    };

    Key add(SteadyTime when, Task task)
    {
        const Key key(when, ++m_count);
        m_tasks.emplace(key, std::move(task));
        return key;
    }

    SteadyTime m_now = SteadyTime(std::chrono::hours(1));
    int m_count = 0;
    std::map<Key, Task> m_tasks;
};

} // namespace ca::server
