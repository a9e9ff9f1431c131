// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Leases jobs from the ledger, has the engine judge them and writes down what comes of it.
//
// One thread, the dispatcher, leases and renews; the engine's runners judge, and what they tell goes to the ledger without waiting.
// A job whose verdict cannot be written, because the disk is full, keeps its slot and is tried again.
#pragma once

#include "app/server/judging/figures.h"
#include "app/server/ledger/ledger.h"
#include "core/base/clock.h"
#include "core/engine/engine.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace ca::server {

struct JudgesOptions {
    std::string owner;     // names this process among all that use the ledger
    std::size_t atOnce = 2; // jobs held at a time: one more than the engine has runners, so that none of them waits for a lease
    Millis tick = std::chrono::seconds(1);   // how often leases are renewed; much shorter than they are
    Millis poll = std::chrono::milliseconds(20); // how often to look for jobs that another process accepted; a look is cheap
    Millis pause = std::chrono::seconds(1);  // before a job that failed is tried again; doubled each time
    // When no sandboxes can be had, one job at a time tries whether there are any. For so long that is no attempt of any job.
    Millis outage = std::chrono::minutes(10);
    std::function<void(const std::string&)> log = [](const std::string&) {}; // what people who run the server should know
};

/// What the engine needs for a job. An Error is final: the submission ends as JudgeError.
using Preparation = std::function<Result<Submission>(const Job&)>;

class Judges {
public:
    /// Ledger, engine and clock outlive this.
    Judges(JudgesOptions options, Ledger& ledger, Engine& engine, const Clock& clock, Preparation prepare);
    /// Stops at once.
    ~Judges();

    /// Ends the submission when it is judged here.
    void cancel(std::string_view id);

    /// Takes no more jobs, waits so long for those it has, and gives back the rest. Returns when nothing is held.
    void stop(Millis grace);

    [[nodiscard]] JudgeFigures figures() const;

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace ca::server
