// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/live/loop_threads.h"

#include <condition_variable>
#include <cstdint>
#include <map>
#include <mutex>
#include <utility>

namespace ca::server {

/// What is to be done, by time; what comes at the same time stays in order.
class LoopThreads::Agenda {
public:
    using Entry = std::pair<SteadyTime, std::uint64_t>;

    Entry add(SteadyTime when, Task task)
    {
        const std::lock_guard lock(m_mutex);
        const Entry entry(when, ++m_count);
        if (m_isStopped) {
            return entry; // nobody would ever run it
        }
        m_tasks.emplace(entry, std::move(task));
        m_changed.notify_one();
        return entry;
    }

    void remove(const Entry& entry)
    {
        Task dropped; // destroyed when nothing is locked: what it holds may remove alarms, too
        const std::lock_guard lock(m_mutex);
        if (const auto found = m_tasks.find(entry); found != m_tasks.end()) {
            dropped = std::move(found->second);
            m_tasks.erase(found);
        }
    }

    void stop()
    {
        std::map<Entry, Task> dropped;
        const std::lock_guard lock(m_mutex);
        m_isStopped = true;
        dropped.swap(m_tasks);
        m_changed.notify_all();
    }

    void work()
    {
        while (Task task = next()) {
            task();
        }
    }

private:
    /// Waits until one is due; none when all is over.
    Task next()
    {
        std::unique_lock lock(m_mutex);
        while (!m_isStopped) {
            if (m_tasks.empty()) {
                m_changed.wait(lock);
            } else if (const SteadyTime due = m_tasks.begin()->first.first; due > std::chrono::steady_clock::now()) {
                m_changed.wait_until(lock, due);
            } else {
                return std::move(m_tasks.extract(m_tasks.begin()).mapped());
            }
        }
        return {};
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::map<Entry, Task> m_tasks;
    std::uint64_t m_count = 0;
    bool m_isStopped = false;
};

class LoopThreads::Appointment final : public Alarm {
public:
    Appointment(std::weak_ptr<Agenda> agenda, Agenda::Entry entry) : m_agenda(std::move(agenda)), m_entry(entry) {}
    ~Appointment() override
    {
        if (const auto agenda = m_agenda.lock()) {
            agenda->remove(m_entry);
        }
    }
    Appointment(const Appointment&) = delete;
    Appointment& operator=(const Appointment&) = delete;

private:
    std::weak_ptr<Agenda> m_agenda;
    Agenda::Entry m_entry;
};

LoopThreads::LoopThreads(unsigned threads) : m_agenda(std::make_shared<Agenda>())
{
    for (unsigned i = 0; i < threads; ++i) {
        m_threads.emplace_back([agenda = m_agenda] { agenda->work(); });
    }
}

LoopThreads::~LoopThreads()
{
    stop();
}

void LoopThreads::stop()
{
    m_agenda->stop();
    for (std::thread& thread : m_threads) {
        thread.join();
    }
    m_threads.clear();
}

SteadyTime LoopThreads::now() const
{
    return std::chrono::steady_clock::now();
}

void LoopThreads::soon(Task task)
{
    m_agenda->add(now(), std::move(task)); // behind what is due, so that no flood of tasks holds an alarm up
}

std::unique_ptr<Alarm> LoopThreads::after(Millis delay, Task task)
{
    return std::make_unique<Appointment>(m_agenda, m_agenda->add(now() + delay, std::move(task)));
}

} // namespace ca::server
