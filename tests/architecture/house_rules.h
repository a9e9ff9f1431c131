// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Reads sources as text and says where they break the rules of the house. Knows no disk, so that it can be tested itself.
#pragma once

#include <string>
#include <vector>

namespace ca::house {

struct TreeFile {
    std::string path; // from the root, with slashes
    std::string text;
};
using Tree = std::vector<TreeFile>;

/// One sentence for each broken rule, with the file: an include that no arrow allows, a library where it does not belong, a file
/// that is too long or has no licence header, a folder without its one target. In the order of the tree.
[[nodiscard]] std::vector<std::string> brokenRules(const Tree& tree);

} // namespace ca::house
