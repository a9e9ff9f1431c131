// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Moments as CodeArena writes them.
#pragma once

#include <chrono>
#include <string>

namespace ca::server {

/// "2026-01-01T00:00:00.088Z"
[[nodiscard]] std::string isoTime(std::chrono::system_clock::time_point time);

} // namespace ca::server
