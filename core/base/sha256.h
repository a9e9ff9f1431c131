// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// SHA-256 (FIPS 180-4) of texts at hand: sources are kept under it, Docker names the folder of a context after it.
#pragma once

#include <string>
#include <string_view>

namespace ca {

/// 64 lower-case hexadecimal digits.
[[nodiscard]] std::string sha256Hex(std::string_view text);

} // namespace ca
