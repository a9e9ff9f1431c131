// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A text as its difference from another: typing changes one place. Pure.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace ca {

/// The base's first `front` bytes, the body, the base's last `back` bytes.
struct TextDelta {
    std::size_t front = 0;
    std::size_t back = 0;
    std::string_view body; // of the text that it was made of
};

[[nodiscard]] TextDelta deltaBetween(std::string_view base, std::string_view text);
/// None when the base is too short for it.
[[nodiscard]] std::optional<std::string> applied(const TextDelta& delta, std::string_view base);

} // namespace ca
