// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What happens before a store is used: the check, the way back from a damaged file, the way up from an older one.
#pragma once

#include "core/store/backups.h"
#include "core/store/guard.h"
#include "core/store/migrations.h"
#include "core/store/recovery.h"

namespace ca {

struct OpeningPlan {
    std::filesystem::path file;
    std::size_t backupsKept = 5;
    Millis patience = std::chrono::seconds(5);
    WallTime now{};
    std::span<const Migration> steps;
};

struct Opening {
    Guard guard; // shared; to be kept while the file is in use
    std::optional<Recovery> recovery;
};

/// Leaves a file of the newest version that has passed the check.
[[nodiscard]] Result<Opening> prepare(const OpeningPlan& plan);

} // namespace ca
