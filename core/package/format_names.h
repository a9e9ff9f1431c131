// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What the package format allows as a name; everything else counts as if it were not there.
#pragma once

#include <string>
#include <string_view>

namespace ca {

/// Letters, digits, '_', '.', '-'; neither '.' nor '-' first; 255 at most.
[[nodiscard]] bool isFormatName(std::string_view name);

/// Every part between slashes is such a name. The one name beyond them that tools agree on is a ".timelimit" at the top.
[[nodiscard]] bool isFormatPath(std::string_view path);

/// A folder name for a problem out of anything: "Two Sums (v2).zip" becomes "two-sums-v2-zip". Empty when nothing is left.
[[nodiscard]] std::string slugOf(std::string_view text);
/// And a title out of a slug: "Two sums v2".
[[nodiscard]] std::string titleOf(std::string_view slug);

} // namespace ca
