// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What becomes of the stream of events: text for people, JSON for machines, JUnit for build servers. All of them hear the same.
#pragma once

#include "app/cli/judge_plan.h"
#include "core/model/judging.h"

#include <cstddef>
#include <vector>

namespace ca::cli {

/// How it stands, file by file, in the order of the plan.
using Tally = std::vector<Judged>;

[[nodiscard]] std::size_t countAsExpected(const JudgePlan& plan, const Tally& tally);
/// 0 when every file is as expected, 2 when a fault of ours is among the results, else 1.
[[nodiscard]] int exitCodeOf(const JudgePlan& plan, const Tally& tally);

class Report {
public:
    virtual ~Report() = default;
    virtual void begin() { }
    /// Events of one file in order; those of different files may be interleaved.
    /// The tally knows this event already.
    virtual void event(std::size_t file, const JudgeEvent& event, const Tally& tally) = 0;
    virtual void end(const Tally& tally) = 0;
};

/// For std::visit on the events that a report wants; the others fall to a generic lambda.
template <class... Handlers> struct Overloaded : Handlers... {
    using Handlers::operator()...;
};
template <class... Handlers> Overloaded(Handlers...) -> Overloaded<Handlers...>;

} // namespace ca::cli
