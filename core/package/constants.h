// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The constants of a problem, which stand as {{name}} in its statements and programs.
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace ca {

/// The text with every {{name}} of a known constant replaced by its value; others stay as they are.
[[nodiscard]] std::string replaceConstants(std::string_view text, const std::map<std::string, std::string>& constants);

} // namespace ca
