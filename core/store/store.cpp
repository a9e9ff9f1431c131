// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/store/store.h"

#include "core/store/connections.h"
#include "core/store/opening.h"
#include "core/store/salvage.h"

#include <fmt/format.h>

namespace ca {

namespace fs = std::filesystem;

class Store::Private {
public:
    Private(fs::path path, StoreOptions how, Opening opened, Database writer, Database reader)
        : file(std::move(path))
        , options(std::move(how))
        , opening(std::move(opened))
        , connections(std::move(writer), std::move(reader))
    {
    }

    fs::path file;
    StoreOptions options;
    Opening opening; // its guard outlives the connections
    Connections connections;
    Submissions submissions{connections};
    ProgressBook progress{connections};
    OwnTests ownTests{connections};
    ReviewQueue reviews{connections};
    Drafts drafts{connections};
    Statistics statistics{connections};
    Outbox outbox{connections};
};

Result<std::unique_ptr<Store>> Store::open(const fs::path& file, const StoreOptions& options)
{
    auto opening = prepare({file, options.backupsKept, options.patience, options.now(), migrations()});
    if (!opening) {
        return fail(std::move(opening).error().during("opening the history"));
    }
    const DatabaseOptions access{DatabaseOptions::Access::ReadWrite, options.patience};
    auto writer = Database::open(file, access);
    auto reader = Database::open(file, access); // in WAL mode even readers write to the shared index
    if (!writer || !reader) {
        return fail(std::move(writer ? reader : writer).error());
    }
    auto parts = std::make_unique<Private>(file, options, std::move(*opening), std::move(*writer), std::move(*reader));
    if (auto& recovery = parts->opening.recovery; recovery && !recovery->damaged.empty()) {
        const Archive left = salvage(recovery->damaged);
        auto merged = parts->connections.write(Sync::Durable, [&](Database& database) { return mergeArchive(database, left); });
        recovery->salvaged = merged.value_or(ImportCount()); // all that makes sense or nothing
        if (auto doubted = parts->outbox.doubt(); !doubted) {
            return fail(std::move(doubted).error());
        }
    }
    return std::unique_ptr<Store>(new Store(std::move(parts)));
}

Store::Store(std::unique_ptr<Private> parts) : d(std::move(parts)) {}

Store::~Store() = default;

const std::optional<Recovery>& Store::recovery() const
{
    return d->opening.recovery;
}

Submissions& Store::submissions()
{
    return d->submissions;
}

ProgressBook& Store::progress()
{
    return d->progress;
}

OwnTests& Store::ownTests()
{
    return d->ownTests;
}

ReviewQueue& Store::reviews()
{
    return d->reviews;
}

Drafts& Store::drafts()
{
    return d->drafts;
}

Statistics& Store::statistics()
{
    return d->statistics;
}

Outbox& Store::outbox()
{
    return d->outbox;
}

Result<std::string> Store::exportJson() const
{
    const auto archive = d->connections.read([](Database& database) { return readArchive(database); });
    return archive ? Result<std::string>(toJson(*archive)) : fail(archive.error());
}

Result<std::string> Store::exportCsv() const
{
    const auto submissions = d->submissions.list();
    return submissions ? Result<std::string>(toCsv(*submissions)) : fail(submissions.error());
}

Result<ImportCount> Store::importJson(std::string_view text)
{
    const auto archive = archiveFromJson(text);
    if (!archive) {
        return fail(archive.error());
    }
    return d->connections.write(Sync::Durable, [&](Database& database) { return mergeArchive(database, *archive); });
}

Result<void> Store::maintain()
{
    const WallTime now = d->options.now();
    const Backups backups(d->file, d->options.backupsKept);
    if (!backups.madeOn(now, "daily")) {
        // By a connection of its own: neither readers nor writers wait for it.
        const auto source = Database::open(d->file, {DatabaseOptions::Access::ReadWrite, d->options.patience});
        const auto made = source ? backups.make(*source, now, "daily") : fail(source.error());
        if (!made) {
            return fail(made.error());
        }
    }
    return d->drafts.prune(now);
}

} // namespace ca
