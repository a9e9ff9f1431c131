// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What the judges of this process have done, for whoever watches over the server.
#pragma once

#include "core/base/units.h"
#include "core/model/verdict.h"

#include <array>
#include <cstdint>
#include <map>
#include <mutex>

namespace ca::server {

/// How often it took at most so long.
struct Histogram {
    static constexpr std::array<Millis, 12> kBounds{Millis(10),   Millis(25),   Millis(50),    Millis(100),   Millis(250),   Millis(500),
                                                    Millis(1000), Millis(2500), Millis(5000), Millis(10000), Millis(30000), Millis(60000)};
    std::array<std::uint64_t, kBounds.size()> atMost{};
    std::uint64_t count = 0;
    Millis sum{0};

    void add(Millis value)
    {
        for (std::size_t i = 0; i < kBounds.size(); ++i) {
            atMost[i] += value <= kBounds[i] ? 1 : 0;
        }
        ++count;
        sum += value;
    }
};

struct JudgeFigures {
    std::map<Verdict, std::uint64_t> verdicts;
    Histogram total;  // from acceptance to the verdict
    Histogram judging; // from the lease to the verdict
    std::uint64_t retries = 0; // given back because of a fault of ours
    std::uint64_t lost = 0;    // leases that ran out under us
    std::size_t held = 0;      // at this moment
    int faultsInARow = 0;      // of the sandbox
};

} // namespace ca::server
