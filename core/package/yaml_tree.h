// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// YAML as a plain tree with line numbers. The library behind it is seen by yaml_tree.cpp alone.
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ca {

struct YamlNode {
    enum class Kind { Null, Text, List, Map };

    Kind kind = Kind::Null;
    std::size_t line = 0; // 1-based
    std::string key; // when this is a value of a map
    std::string text; // of a Text
    std::vector<YamlNode> children;
};

/// The first document of the text; a Null node when there is none. Bounded in depth and size, aliases included, and every
/// key of a map occurs once. Mistakes are told as "<fileName>:<line>: ...".
[[nodiscard]] Result<YamlNode> parseYaml(std::string_view text, std::string_view fileName);

} // namespace ca
