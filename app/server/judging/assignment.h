// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A job that is being judged here, from its lease to what is written about it. Private to this room.
#pragma once

#include "app/server/ledger/ledger.h"
#include "core/base/units.h"
#include "core/model/judging.h"

#include <memory>
#include <optional>
#include <variant>

namespace ca::server {

/// How it ends for us: with a verdict, or back in the queue.
using Conclusion = std::variant<Ending, Return>;

struct Assignment {
    Assignment(Job leased, std::shared_ptr<const Problem> subject, SteadyTime now)
        : job(std::move(leased))
        , problem(std::move(subject))
        , begun(now)
    {
    }

    const Job job;
    const std::shared_ptr<const Problem> problem; // null: it cannot be judged
    const SteadyTime begun;

    // Of the engine's listener, which is called by one thread at a time
    std::vector<wire::TestView> tests;
    Micros time{0};
    std::string diagnostics;

    // Under the judges' mutex
    std::optional<SubmissionId> inEngine;
    bool unwanted = false;  // cancelled, lost, or we go home: the engine should stop
    bool cancelled = false; // by the user
    bool lost = false;      // the lease is no longer ours
    std::optional<Conclusion> conclusion;
    bool unwritten = false; // the ledger refused the conclusion
};

/// What the engine's events say: to the ledger, and into the assignment.
void hear(Assignment& assignment, Ledger& ledger, const JudgeEvent& event);

/// What a result means for a job that nobody called off.
[[nodiscard]] Conclusion conclude(const Assignment& assignment, const SubmissionResult& result, Millis pause);

} // namespace ca::server
