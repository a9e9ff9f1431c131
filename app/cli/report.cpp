// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/cli/report.h"

#include "app/cli/context.h"

namespace ca::cli {

std::size_t countAsExpected(const JudgePlan& plan, const Tally& tally)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < plan.files.size(); ++i) {
        count += asExpected(plan.files[i], tally[i]) ? 1 : 0;
    }
    return count;
}

int exitCodeOf(const JudgePlan& plan, const Tally& tally)
{
    for (const Judged& judged : tally) {
        if (!judged.result || judged.result->verdict == Verdict::JudgeError) {
            return kUnusable;
        }
    }
    return countAsExpected(plan, tally) == plan.files.size() ? kAllGood : kNotAsExpected;
}

} // namespace ca::cli
