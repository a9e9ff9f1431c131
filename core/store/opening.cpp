// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/store/opening.h"

#include <fmt/chrono.h>
#include <fmt/format.h>

namespace ca {

namespace fs = std::filesystem;

namespace {

struct Condition {
    enum class State : std::uint8_t { Good, Older, Damaged };
    State state = State::Good;
    int version = 0;
    std::string damage = {};
};

/// How often one who needs to be alone looks again whether the others have left, or have done the work.
constexpr int kTries = 10;

Result<void> makeFolder(const fs::path& folder)
{
    std::error_code error;
    fs::create_directories(folder, error);
    if (error) {
        return fail(Fault::Denied, fmt::format("making the folder {}: {}", folder.string(), error.message()),
                    "make the folder above it writable, or choose another data folder");
    }
    return {};
}

int newestVersion(const OpeningPlan& plan)
{
    return plan.steps.empty() ? 0 : plan.steps.back().version;
}

Backups backupsOf(const OpeningPlan& plan)
{
    return Backups(plan.file, plan.backupsKept);
}

Condition damagedBy(std::string damage)
{
    return {Condition::State::Damaged, 0, std::move(damage)};
}

Result<Condition> judge(const OpeningPlan& plan, int version, const std::string& check)
{
    if (check != "ok") {
        return damagedBy(check);
    }
    if (version > newestVersion(plan)) {
        return fail(Fault::BadInput, fmt::format("{} was written by a newer CodeArena (form {}, this one knows {})", plan.file.string(),
                                                 version, newestVersion(plan)),
                    "use the newer CodeArena, or another data folder");
    }
    // An empty file where there are copies of a full one: it was lost, not new.
    if (version == 0 && !backupsOf(plan).list().empty()) {
        return damagedBy("the file is missing or empty");
    }
    return Condition{version < newestVersion(plan) ? Condition::State::Older : Condition::State::Good, version};
}

Result<Condition> examine(const OpeningPlan& plan)
{
    auto database = Database::open(plan.file, {.patience = plan.patience});
    const auto version = database ? versionOf(*database) : fail(database.error());
    const auto check = version ? quickCheck(*database) : fail(version.error());
    if (!check && check.error().fault == Fault::Broken) {
        return damagedBy(check.error().what);
    }
    if (!check) {
        return fail(check.error());
    }
    return judge(plan, *version, *check);
}

bool isThere(const fs::path& file)
{
    std::error_code ignored;
    return fs::exists(file, ignored);
}

/// Or not there at all: nothing to keep.
bool isEmpty(const fs::path& file)
{
    std::error_code error;
    return fs::file_size(file, error) == 0 || error;
}

Result<void> moveFile(const fs::path& from, const fs::path& to)
{
    std::error_code error;
    fs::rename(from, to, error);
    if (error) {
        return fail(Fault::Denied, fmt::format("renaming {} to {}: {}", from.string(), to.string(), error.message()));
    }
    return {};
}

/// With its log, so that whoever wants to look at it sees all of it.
Result<fs::path> moveAside(const OpeningPlan& plan)
{
    const auto time = fmt::gmtime(std::chrono::system_clock::to_time_t(plan.now));
    std::string aside = fmt::format("{}.damaged-{:%Y%m%d-%H%M%S}", plan.file.string(), time);
    for (int again = 2; isThere(aside); ++again) {
        aside = fmt::format("{}.damaged-{:%Y%m%d-%H%M%S}-{}", plan.file.string(), time, again);
    }
    for (const char* part : {"-wal", "-shm", ""}) { // the log first: beside another file it would be taken for that one's
        if (isEmpty(plan.file.string() + part)) {
            continue;
        }
        if (auto moved = moveFile(plan.file.string() + part, aside + part); !moved) {
            return fail(std::move(moved).error());
        }
    }
    return fs::path(aside);
}

Result<void> putBack(const fs::path& backup, const fs::path& file)
{
    auto database = Database::open(backup, {.access = DatabaseOptions::Access::ReadOnly});
    if (!database) {
        return fail(std::move(database).error());
    }
    const fs::path partial = file.string() + ".restoring";
    std::error_code ignored;
    fs::remove(partial, ignored);
    auto copied = database->copyTo(partial);
    return copied ? moveFile(partial, file) : copied;
}

Result<Recovery> recover(const OpeningPlan& plan, const std::string& damage)
{
    auto aside = moveAside(plan);
    if (!aside) {
        return fail(std::move(aside).error());
    }
    Recovery recovery{damage, isThere(*aside) ? *aside : fs::path(), backupsOf(plan).newestGood()};
    if (recovery.restoredFrom) {
        if (auto restored = putBack(*recovery.restoredFrom, plan.file); !restored) {
            return fail(std::move(restored).error().during("restoring the history"));
        }
    }
    return recovery;
}

Result<void> migrate(const OpeningPlan& plan)
{
    auto database = Database::open(plan.file, {.patience = plan.patience});
    auto version = database ? versionOf(*database) : fail(database.error());
    if (!version) {
        return fail(std::move(version).error());
    }
    // Where the file system has no shared memory this stays as it was: slower, not wrong.
    if (auto logged = database->run("PRAGMA journal_mode = WAL"); !logged) {
        return logged;
    }
    const bool isNew = *version == 0; // there is nothing yet that could be lost
    for (const Migration& step : plan.steps) {
        if (step.version <= *version) {
            continue;
        }
        if (!isNew) {
            if (auto made = backupsOf(plan).make(*database, plan.now, fmt::format("before-{}", step.version)); !made) {
                return fail(std::move(made).error());
            }
        }
        if (auto applied = apply(step, *database); !applied) {
            return applied;
        }
        version = step.version;
    }
    return {};
}

/// For one who is alone. Looks again: someone else may have been alone before.
Result<std::optional<Recovery>> repair(const OpeningPlan& plan)
{
    const auto condition = examine(plan);
    if (!condition) {
        return fail(condition.error());
    }
    backupsOf(plan).sweep();
    std::optional<Recovery> recovery;
    if (condition->state == Condition::State::Damaged) {
        auto recovered = recover(plan, condition->damage);
        if (!recovered) {
            return fail(std::move(recovered).error());
        }
        recovery = std::move(*recovered);
    }
    auto migrated = migrate(plan);
    return migrated ? Result<std::optional<Recovery>>(std::move(recovery)) : fail(std::move(migrated).error());
}

} // namespace

Result<Opening> prepare(const OpeningPlan& plan)
{
    if (auto made = makeFolder(fs::absolute(plan.file).parent_path()); !made) {
        return fail(std::move(made).error());
    }
    auto guard = Guard::open(plan.file.string() + ".guard", plan.patience / kTries);
    if (!guard) {
        return fail(std::move(guard).error());
    }
    std::optional<Recovery> recovery;
    for (int i = 0; i < kTries; ++i) {
        if (auto shared = guard->share(); !shared) {
            if (shared.error().fault != Fault::Timeout) {
                return fail(std::move(shared).error());
            }
            continue; // someone is alone with it
        }
        const auto condition = examine(plan);
        if (!condition) {
            return fail(condition.error());
        }
        if (condition->state == Condition::State::Good) {
            return Opening{std::move(*guard), std::move(recovery)};
        }
        const auto alone = guard->takeAlone();
        if (!alone) {
            return fail(alone.error());
        }
        if (*alone) {
            auto repaired = repair(plan);
            if (!repaired) {
                return fail(std::move(repaired).error());
            }
            recovery = repaired->has_value() ? std::move(*repaired) : std::move(recovery);
        }
    }
    return fail(Fault::Timeout, fmt::format("{} needs repair or an update while another program uses it", plan.file.string()),
                "close the other CodeArena and start again");
}

} // namespace ca
