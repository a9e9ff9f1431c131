// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Names for rows that may meet those of another machine.
#pragma once

#include <string>
#include <string_view>

namespace ca {

/// Version 4 of RFC 9562: random, "7c0d7a3e-2b8f-4d7e-9c55-0a4f6a1be2d1".
[[nodiscard]] std::string newUuid();

/// Of that form, whatever the version; lower case.
[[nodiscard]] bool isUuid(std::string_view text);

} // namespace ca
