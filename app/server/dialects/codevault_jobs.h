// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What CodeVault's clients are told of runs and submissions.
#pragma once

#include "app/server/service/service.h"
#include "core/model/judging.h"
#include "core/wire/codevault.h"

#include <string>
#include <vector>

namespace ca::server {

[[nodiscard]] wire::codevault::Job jobOf(const RunReport& report);
/// `tests` are those that may be seen. A hidden one has no texts; none has, if `hidesOutput`.
[[nodiscard]] wire::codevault::Job jobOf(const wire::SubmissionView& view, const std::vector<wire::VisibleTest>& tests, bool hidesOutput);
[[nodiscard]] std::string linesOf(const std::vector<PolicyRemark>& remarks);

} // namespace ca::server
