// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// JSON cut into its parts without reading what is in them: order, digits and spelling stay as they were written.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ca {

struct JsonMember {
    std::string_view name;
    std::string_view value;
};

/// Nothing when the text is no object, or no list.
[[nodiscard]] std::optional<std::vector<JsonMember>> jsonMembers(std::string_view text);
[[nodiscard]] std::optional<std::vector<std::string_view>> jsonElements(std::string_view text);
/// "[1,2]" as "[1, 2]".
[[nodiscard]] std::string spacedJson(std::string_view text);

} // namespace ca
