// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// What the head of the tests tab says about a judging: words and figures, chosen from what is known. Pure.
#pragma once

#include "app/desktop/run/judging_record.h"
#include "app/desktop/run/meter.h"
#include "app/desktop/run/run_words.h"

#include <optional>
#include <vector>

namespace ca {

/// The user's best accepted submission of this problem in this language, for comparison.
struct PersonalBest {
    std::optional<Micros> cpu;
    std::optional<Bytes> memory;
};

} // namespace ca

namespace ca::runs {

struct GroupPoints {
    QString name;
    QString points; // "20 of 30"
    double share = 0;
    bool full = false;
};

struct HeaderFacts {
    Look look;
    QString word; // "Wrong answer"
    QString summary; // "test 2 of 14"
    std::vector<MeterReading> meters;
    QString remark; // what an Accepted beat, what a failure means
    QString score; // "20 of 100 points"
    std::vector<GroupPoints> groups;
};

/// The focus is the slot whose figures are shown; none: those of the whole.
[[nodiscard]] HeaderFacts headerFacts(const JudgingRecord& record, std::optional<std::size_t> focus, const PersonalBest& best);

} // namespace ca::runs
