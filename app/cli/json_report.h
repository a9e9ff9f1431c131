// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// One JSON object per event and line, in a schema that only grows; app/cli/README.md describes it.
#pragma once

#include "app/cli/console.h"
#include "app/cli/report.h"
#include "core/base/result.h"

namespace ca::cli {

/// In every line as "v". A field that changes its meaning or goes raises it; new fields do not.
inline constexpr int kJsonVersion = 1;

class JsonReport final : public Report {
public:
    JsonReport(Console& console, const JudgePlan& plan)
        : m_console(console)
        , m_plan(plan)
    {
    }

    void begin() override;
    void event(std::size_t file, const JudgeEvent& event, const Tally& tally) override;
    void end(const Tally& tally) override;

private:
    Console& m_console;
    const JudgePlan& m_plan;
};

/// {"v":1,"event":"error",...}: what ends a command before or instead of a result.
void writeJsonError(Console& console, const Error& error);

} // namespace ca::cli
