// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/ledger/scribe.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace ca::server {

namespace {

constexpr auto kQuiet = std::chrono::milliseconds(500); // nothing was posted for so long

Sync strongest(const std::vector<Entry>& entries)
{
    const bool durable = std::any_of(entries.begin(), entries.end(), [](const Entry& entry) { return entry.sync == Sync::Durable; });
    return durable ? Sync::Durable : Sync::Normal;
}

struct Written {
    Result<void> result;
    bool ended = false; // the transaction itself, as a full disk ends it
};

/// Alone within the transaction.
Written writeOne(const Entry& entry, Database& database)
{
    if (auto begun = database.run("SAVEPOINT entry"); !begun) {
        return {std::move(begun), true};
    }
    Result<void> result = entry.act(database);
    auto ended = database.run(result ? "RELEASE entry" : "ROLLBACK TO entry; RELEASE entry");
    if (!ended) {
        return {result ? std::move(ended) : std::move(result), true};
    }
    return {std::move(result)};
}

} // namespace

Scribe::Scribe(Database database)
    : m_database(std::move(database))
    , m_thread([this](const std::stop_token& stop) { loop(stop); })
{
}

Scribe::~Scribe()
{
    m_thread.request_stop();
    m_thread.join();
}

void Scribe::post(Entry entry)
{
    {
        const std::lock_guard lock(m_mutex);
        m_entries.push_back(std::move(entry));
    }
    m_posted.notify_one();
}

void Scribe::loop(const std::stop_token& stop)
{
    for (;;) {
        const std::vector<Entry> entries = next(stop);
        if (entries.empty() && stop.stop_requested()) {
            return; // and nothing is left
        }
        if (entries.empty()) {
            syncTheLoose();
            continue;
        }
        std::vector<Result<void>> results = writeAll(entries);
        for (std::size_t i = 0; i < entries.size(); ++i) {
            for (Bell* bell : {entries[i].first, entries[i].second}) {
                if (bell != nullptr && results[i]) {
                    bell->ring();
                }
            }
            if (entries[i].told) {
                entries[i].told(std::move(results[i]));
            }
        }
    }
}

std::vector<Entry> Scribe::next(const std::stop_token& stop)
{
    const auto isPosted = [this] { return !m_entries.empty(); };
    std::unique_lock lock(m_mutex);
    if (m_isLoose) {
        m_posted.wait_for(lock, stop, kQuiet, isPosted);
    } else {
        m_posted.wait(lock, stop, isPosted);
    }
    return std::exchange(m_entries, {});
}

/// A checkpoint syncs the log before it takes from it. One that fails leaves the log as it was: the next write makes it loose again.
void Scribe::syncTheLoose()
{
    m_isLoose = false;
    (void)m_database.run("PRAGMA wal_checkpoint(PASSIVE)");
}

std::vector<Result<void>> Scribe::writeAll(const std::vector<Entry>& entries)
{
    std::vector<Result<void>> results;
    if (auto written = writeAll(entries, results); !written) {
        results.assign(entries.size(), fail(std::move(written).error()));
    }
    return results;
}

Result<void> Scribe::writeAll(const std::vector<Entry>& entries, std::vector<Result<void>>& results)
{
    const Sync sync = strongest(entries);
    auto transaction = Transaction::begin(m_database, sync);
    if (!transaction) {
        return fail(std::move(transaction).error());
    }
    m_isLoose = sync == Sync::Normal;
    for (const Entry& entry : entries) {
        Written written = writeOne(entry, m_database);
        if (written.ended) {
            return written.result;
        }
        results.push_back(std::move(written.result));
    }
    return transaction->commit();
}

} // namespace ca::server
