// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/store/migrations.h"

#include <array>

#include <fmt/format.h>

namespace ca {

std::span<const Migration> migrations()
{
    static const std::array kSteps{Migration{1, kMigration1}, Migration{2, kMigration2}};
    return kSteps;
}

Result<int> versionOf(Database& database)
{
    const auto version = database.row("PRAGMA user_version", [](const Statement& row) { return static_cast<int>(row.integer(0)); });
    return version ? Result<int>(version->value_or(0)) : fail(version.error());
}

Result<void> apply(const Migration& step, Database& database)
{
    auto transaction = Transaction::begin(database, Sync::Durable);
    if (!transaction) {
        return fail(std::move(transaction).error());
    }
    if (auto run = database.run(step.script); !run) {
        return fail(std::move(run).error().during(fmt::format("bringing the history to version {}", step.version)));
    }
    if (auto set = database.run(fmt::format("PRAGMA user_version = {}", step.version)); !set) {
        return set;
    }
    return transaction->commit();
}

} // namespace ca
