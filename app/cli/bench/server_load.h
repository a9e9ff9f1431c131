// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Users of a server in a closed loop: each submits, waits on its own WebSocket for the verdict, and submits again.
#pragma once

#include "app/cli/bench/statistics.h"
#include "core/base/clock.h"
#include "core/base/result.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace ca::cli::bench {

struct Solution {
    std::string language;
    std::string source;
    std::string comment; // how one begins: every submission ends with another one, so that none is known already
};

struct LoadPlan {
    std::uint16_t port = 0;
    std::string problemId;
    std::vector<Solution> solutions; // all correct; taken in turn
    unsigned users = 1;
    std::chrono::seconds time{0};     // in which submissions are begun; those under way are waited for
    std::optional<unsigned> rounds;   // of each user, instead
};

struct LoadReport {
    Samples toVerdict;  // from before the request until the event has come
    Samples toSubscriber; // from the verdict's own time until the event has come; a clock of milliseconds, so up to one too many
    std::size_t inTime = 0; // verdicts that came while submissions were begun
    std::chrono::duration<double> time{0}; // how long that was
    std::size_t wrong = 0;  // verdicts
    std::size_t errors = 0;
    std::string firstTrouble;

    /// By Little's law what a user waits on average, if none waits for more than its turn; in milliseconds.
    [[nodiscard]] double fairWait(unsigned users) const
    {
        return inTime == 0 ? 0 : 1000.0 * users * time.count() / static_cast<double>(inTime);
    }
    [[nodiscard]] double perMinute() const { return time.count() > 0 ? 60.0 * static_cast<double>(inTime) / time.count() : 0; }
};

[[nodiscard]] LoadReport drive(const LoadPlan& plan, const std::stop_token& stop);

} // namespace ca::cli::bench
