// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Walking a path that the host gave through folders that a hostile program may have changed: one component at a time, through no link.
#pragma once

#include "core/base/unique_fd.h"

#include <sys/types.h>

namespace ca::agent {

inline constexpr mode_t kMakeNothing = 0;

/// Opens the folder that holds the last component of a safe path, which `name` then points to, and makes the folders on the way with
/// the given mode. Empty, with errno, when there is none: each step refuses a link, and a safe path has no step upwards, so that
/// the walk stays below its root whatever stands there.
[[nodiscard]] UniqueFd openParent(int root, const char* path, mode_t make, const char*& name);

} // namespace ca::agent
