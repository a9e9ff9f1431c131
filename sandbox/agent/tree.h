// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Emptying and copying folders that hostile programs have filled: no link is followed, no depth or count surprises.
#pragma once

#include "sandbox/agent/acting_as.h"

#include <cstdint>

namespace ca::agent {

/// Whether a folder has no entries, by one look.
[[nodiscard]] bool isEmptyFolder(int folder);

/// Removes what the given user owns in the folder, whatever its depth and modes. True when the folder is empty afterwards.
/// Gives up at the deadline (a monotonic time in microseconds).
[[nodiscard]] bool emptyFolder(int folder, uid_t owner, std::uint64_t deadline);

enum class Copied : std::uint8_t { All, NoRoom, TooMany, Failed };

struct CopyUsers {
    uid_t reader = kOneself;
    uid_t writer = kOneself;
};

/// Copies regular files and folders; links, pipes and what the reader may not read are left out.
/// Files come out as 0644, or 0755 when anybody might execute them, folders as 0755.
[[nodiscard]] Copied copyFolder(int from, int to, CopyUsers users);

} // namespace ca::agent
