// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A few threads that run tasks when they are due.
#pragma once

#include "app/server/live/loop.h"

#include <memory>
#include <thread>
#include <vector>

namespace ca::server {

class LoopThreads final : public Loop {
public:
    explicit LoopThreads(unsigned threads);
    ~LoopThreads() override;
    LoopThreads(const LoopThreads&) = delete;
    LoopThreads& operator=(const LoopThreads&) = delete;

    /// What has not begun is dropped, what has is waited for, and nothing more begins. Not on a thread of its own.
    void stop();

    [[nodiscard]] SteadyTime now() const override;
    void soon(Task task) override;
    [[nodiscard]] std::unique_ptr<Alarm> after(Millis delay, Task task) override;

private:
    class Agenda;
    class Appointment;

    std::shared_ptr<Agenda> m_agenda; // alarms may outlive the threads
    std::vector<std::thread> m_threads;
};

} // namespace ca::server
