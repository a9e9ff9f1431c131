// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// "Pick one for me": by chance, but what comes next in the roadmap and is about as hard as what was solved last is likelier.
#pragma once

#include "app/desktop/browser/problem_row.h"

#include <optional>
#include <set>
#include <vector>

namespace ca {

/// About how hard problems this user is ready for: easy ones until a few are solved.
[[nodiscard]] Difficulty levelOf(const std::vector<ProblemRow>& all);

/// A place in `from`, chosen by `dice` from 0 to below 1. Solved and broken problems are not picked; `blocked` are the topics whose
/// prerequisites are not done yet. Nothing when nothing is left.
[[nodiscard]] std::optional<std::size_t> pickOne(const std::vector<const ProblemRow*>& from, Difficulty level,
                                                 const std::set<QString>& blocked, double dice);

} // namespace ca
