// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The user's memory: one SQLite file, checked, backed up and brought up to date before anyone sees it.
#pragma once

#include "core/store/archive.h"
#include "core/store/drafts.h"
#include "core/store/outbox.h"
#include "core/store/own_tests.h"
#include "core/store/progress_book.h"
#include "core/store/recovery.h"
#include "core/store/review_queue.h"
#include "core/store/statistics.h"
#include "core/store/submissions.h"

#include <filesystem>
#include <functional>
#include <memory>

namespace ca {

struct StoreOptions {
    Millis patience = std::chrono::seconds(5); // for other processes, before a call fails with Timeout
    std::size_t backupsKept = 5;               // of each kind
    std::function<WallTime()> now = wallNow;
};

/// Safe to use from any thread, and from several processes at once. A call that fails has changed nothing and may be repeated:
/// Unavailable (the disk is full or fails), Timeout (another process holds it), Denied (read-only), Broken (damaged meanwhile).
class Store {
public:
    /// Makes the folder and the file when they are missing. Reads the whole file: not for the thread that paints.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const std::filesystem::path& file, const StoreOptions& options = {});
    ~Store();

    /// What had to be done at open to get a sound file.
    [[nodiscard]] const std::optional<Recovery>& recovery() const;

    [[nodiscard]] Submissions& submissions();
    [[nodiscard]] ProgressBook& progress();
    [[nodiscard]] OwnTests& ownTests();
    [[nodiscard]] ReviewQueue& reviews();
    [[nodiscard]] Drafts& drafts();
    [[nodiscard]] Statistics& statistics();
    [[nodiscard]] Outbox& outbox();

    /// Everything, for another machine or a reader of tables. The form is in README.md.
    [[nodiscard]] Result<std::string> exportJson() const;
    [[nodiscard]] Result<std::string> exportCsv() const;
    /// Adds what is not here yet: all of it or, when the text is no export, nothing.
    [[nodiscard]] Result<ImportCount> importJson(std::string_view text);

    /// The day's backup, unless it is there, and the pruning of old drafts. Takes a while; for a worker, at start and once in a while.
    [[nodiscard]] Result<void> maintain();

private:
    class Private;
    explicit Store(std::unique_ptr<Private> parts);
    std::unique_ptr<Private> d;
};

} // namespace ca
