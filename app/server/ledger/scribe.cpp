// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/ledger/scribe.h"

#include <algorithm>

namespace ca::server {

namespace {

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
        std::vector<Entry> entries;
        {
            std::unique_lock lock(m_mutex);
            m_posted.wait(lock, stop, [this] { return !m_entries.empty(); });
            entries.swap(m_entries);
        }
        if (entries.empty()) {
            return; // asked to stop, and nothing is left
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
    auto transaction = Transaction::begin(m_database, strongest(entries));
    if (!transaction) {
        return fail(std::move(transaction).error());
    }
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
