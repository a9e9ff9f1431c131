// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Text from outside made fit for a terminal: nothing a program prints, a file is called or a checker quotes reaches it raw.
#pragma once

#include "core/base/units.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace ca::cli {

/// Control bytes, invalid UTF-8 and characters that reorder or hide text become visible escapes (\x1B, \u202E).
/// Newlines and tabs stay.
[[nodiscard]] std::string printable(std::string_view bytes);

/// The same on one line: newlines become \n and tabs \t.
[[nodiscard]] std::string printableLine(std::string_view bytes);

/// A text's first lines, each cut at the width, with a last line that says what is missing. Printable.
struct ExcerptBounds {
    std::size_t lines = 8;
    std::size_t columns = 160;
};
[[nodiscard]] std::string excerpt(std::string_view bytes, Bytes whole, ExcerptBounds bounds);

/// How many columns a printable UTF-8 text takes; wide characters of East Asia count two, combining marks none.
[[nodiscard]] std::size_t columnsOf(std::string_view text);
/// Filled with spaces up to so many columns.
[[nodiscard]] std::string padded(std::string_view text, std::size_t columns);
/// Cut to so many columns, the last one an ellipsis when something was cut.
[[nodiscard]] std::string fitted(std::string_view text, std::size_t columns);

[[nodiscard]] std::string readable(Micros duration); // "0.8 ms", "12 ms", "1.24 s"
[[nodiscard]] std::string readable(Bytes size); // "640 B", "9.1 MiB"

} // namespace ca::cli
