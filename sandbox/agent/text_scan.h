// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Numbers and keyed lines in the small text files of /proc and /sys, without the heap.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace ca::agent {

/// The decimal number that begins the text after blanks; nullopt when there is none or it does not fit ("max" is none).
[[nodiscard]] std::optional<std::uint64_t> leadingNumber(std::string_view text);

/// The number behind a key at the beginning of a line: "oom_kill 3" in memory.events.
[[nodiscard]] std::optional<std::uint64_t> numberOf(std::string_view key, std::string_view text);

/// The n-th blank-separated field, counted from 0; empty when there are fewer.
[[nodiscard]] std::string_view fieldAt(std::string_view text, unsigned index);

} // namespace ca::agent
