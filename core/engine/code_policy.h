// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Advice about a source before it runs: the patterns of its language's policy, found in code but not in comments or strings.
// The sandbox is the wall; this only tells a person early what will not work.
#pragma once

#include "core/model/judging.h"
#include "core/model/language.h"

#include <string_view>
#include <vector>

namespace ca {

/// In the order of the source, one remark for each line and reason, at most a hundred. A rule's token in double quotes
/// matches a string with that content.
[[nodiscard]] std::vector<PolicyRemark> checkPolicy(const Language& language, std::string_view source);

} // namespace ca
