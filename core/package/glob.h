// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Patterns of submissions.yaml: "*" within a name, "{a,b}" for a choice; a folder's pattern matches all that is in it.
#pragma once

#include <string_view>

namespace ca {

[[nodiscard]] bool globMatches(std::string_view pattern, std::string_view path);

} // namespace ca
