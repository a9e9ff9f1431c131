// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Formulas for a terminal: "1 \le n \le 10^{5}" becomes "1 ≤ n ≤ 10^5".
#pragma once

#include <string>
#include <string_view>

namespace ca::cli {

enum class Letters { Ascii, Unicode };

/// The simple TeX that statements use; what it does not know stays as it is, without the backslash.
[[nodiscard]] std::string plainFormula(std::string_view tex, Letters letters);

} // namespace ca::cli
