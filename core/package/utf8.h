// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Is it text? Names and files of a package end up in windows and in JSON, which take nothing but UTF-8.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace ca {

/// The line of the first byte that is not UTF-8 text (a zero byte counts as none); nothing when all is well.
[[nodiscard]] std::optional<std::size_t> firstLineNotUtf8(std::string_view text);

} // namespace ca
