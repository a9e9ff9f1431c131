// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// How long the book remembers. What is older goes in small steps, so that nobody who writes waits long; what is not finished stays,
// however old it is.
#pragma once

#include "app/server/ledger/ledger.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace ca::server {

struct RetentionRules {
    using Days = std::chrono::duration<int, std::ratio<86'400>>;
    // From a submission's end on; 0: for ever
    Days submissions{0};
    Days details{90}; // of each test, and the steps on the way

    std::size_t step = 20;                   // submissions in one transaction
    Millis pause = std::chrono::milliseconds(20); // between two
    Millis interval = std::chrono::hours(1); // when all is done
    std::function<WallTime()> now = [] { return std::chrono::system_clock::now(); };
    std::function<void(const std::string&)> log = [](const std::string&) {}; // of what went wrong
};

/// What is to go at this moment.
[[nodiscard]] Forgetting forgettingBy(const RetentionRules& rules);

/// A thread that forgets. The ledger outlives it.
class Retention {
public:
    Retention(RetentionRules rules, Ledger& ledger);
    ~Retention();

private:
    void loop(const std::stop_token& stop);

    const RetentionRules m_rules;
    Ledger& m_ledger;
    std::mutex m_mutex;
    std::condition_variable_any m_sleep; // nobody wakes it, but for the end
    std::jthread m_thread;               // last: it uses all of the above
};

} // namespace ca::server
