// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Two texts line by line, those that are the same beside each other.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ca {

struct DiffRow {
    enum class Kind : std::uint8_t { Same, Changed, Removed, Added };

    Kind kind = Kind::Same;
    std::optional<std::size_t> left; // line numbers from 0
    std::optional<std::size_t> right;

    bool operator==(const DiffRow&) const = default;
};

[[nodiscard]] std::vector<std::string_view> linesOf(std::string_view text);

/// As few changes as there are, found by Myers' algorithm; texts that differ in more than `most` lines are called different as a whole
/// between their common begin and end.
[[nodiscard]] std::vector<DiffRow> diffLines(const std::vector<std::string_view>& left, const std::vector<std::string_view>& right,
                                             std::size_t most = 2000);

} // namespace ca
