// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// @EXPECTED_RESULTS@ in a submission's text, as DOMjudge reads it. Private to this room.
#pragma once

#include "core/base/result.h"
#include "core/model/verdict.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ca {

/// The verdicts named after the tag, separated by commas; nothing when the source has no tag.
[[nodiscard]] Result<std::optional<std::vector<Verdict>>> readResultsTag(std::string_view source, const std::string& file);

} // namespace ca
