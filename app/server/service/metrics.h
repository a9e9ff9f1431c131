// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The server's figures as Prometheus reads them.
#pragma once

#include "app/server/judging/figures.h"
#include "app/server/ledger/ledger.h"

#include <atomic>

namespace ca::server {

/// What the faces have done since the start.
struct ServiceFigures {
    std::atomic<std::uint64_t> accepted = 0;
    std::atomic<std::uint64_t> known = 0; // sent again by a client that did not hear of the first
    std::atomic<std::uint64_t> invalid = 0;
    std::atomic<std::uint64_t> unknownProblem = 0;
    std::atomic<std::uint64_t> full = 0;
    std::atomic<std::uint64_t> unavailable = 0;
};

struct MetricsInput {
    WallTime now{};
    LedgerCounts counts;
    LedgerSize size;
    JudgeFigures judges;
    std::size_t judgingProcesses = 0;
    std::size_t watchers = 0;
    std::uint64_t runs = 0;
    std::size_t problems = 0;
};

[[nodiscard]] std::string metricsText(const MetricsInput& input, const ServiceFigures& figures);

} // namespace ca::server
