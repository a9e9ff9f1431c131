// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A problem as users may see it: statement, samples, signature, starters, limits. Hidden tests are counted and nothing else.
#pragma once

#include "core/base/result.h"
#include "core/model/problem.h"
#include "core/wire/codearena.h"

namespace ca::server {

[[nodiscard]] Result<wire::ProblemDetail> problemDetail(const wire::ProblemSummary& summary, const Problem& problem,
                                                        const std::vector<std::string>& languages);

} // namespace ca::server
