// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Bytes that are no text, where only text may be (RFC 4648, with padding).
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace ca {

[[nodiscard]] std::string toBase64(std::string_view bytes);
/// None for anything but its canonical form.
[[nodiscard]] std::optional<std::string> fromBase64(std::string_view text);

} // namespace ca
