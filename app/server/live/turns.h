// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Has tasks run one behind the other, whoever gives them and on whatever thread of the loop: what they touch needs no lock.
// After each the loop may turn to others, so that one busy client does not keep the rest waiting.
#pragma once

#include "app/server/live/loop.h"

#include <deque>
#include <memory>
#include <mutex>
#include <utility>

namespace ca::server {

class Turns : public std::enable_shared_from_this<Turns> {
public:
    explicit Turns(std::shared_ptr<Loop> loop) : m_loop(std::move(loop)) {}

    /// From any thread; never runs it within the call, and drops it when the loop has stopped.
    void add(Loop::Task task);

private:
    class Turn;

    void askForTurn();
    void runOne();
    void close();

    std::shared_ptr<Loop> m_loop;
    std::mutex m_mutex;
    std::deque<Loop::Task> m_tasks;
    bool m_isUnderWay = false;
    bool m_isClosed = false;
};

} // namespace ca::server
