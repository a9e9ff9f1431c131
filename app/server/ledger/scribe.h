// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The one thread that writes: what comes while it syncs is written together with the next sync. Fifty who wait for the disk wait
// for it once. What was written without a sync gets one in the first quiet moment.
#pragma once

#include "app/server/ledger/bell.h"
#include "core/store/database.h"

#include <condition_variable>
#include <functional>
#include <future>
#include <mutex>
#include <thread>
#include <vector>

namespace ca::server {

/// What is written, and who should look when it is.
struct Entry {
    Sync sync = Sync::Normal;
    std::function<Result<void>(Database&)> act; // within a transaction; of one that fails nothing remains
    std::function<void(Result<void>)> told;     // after the commit, on the scribe's thread; may be empty
    Bell* first = nullptr;                      // rung after the commit
    Bell* second = nullptr;
};

class Scribe {
public:
    explicit Scribe(Database database);
    /// Writes what was posted, then ends.
    ~Scribe();

    /// Kept in this order. Returns at once.
    void post(Entry entry);

    /// Waits until it is written. Not to be called by the scribe.
    template <class Act> auto write(Sync sync, Bell* first, Bell* second, Act act) -> decltype(act(std::declval<Database&>()))
    {
        using Outcome = decltype(act(std::declval<Database&>()));
        Outcome outcome = fail(Fault::Internal, "not written");
        std::promise<Result<void>> done;
        auto written = done.get_future();
        post({sync,
              [&](Database& database) -> Result<void> {
                  outcome = act(database);
                  return outcome ? Result<void>() : fail(outcome.error());
              },
              [&](Result<void> result) { done.set_value(std::move(result)); }, first, second});
        if (auto result = written.get(); !result) {
            return fail(std::move(result).error());
        }
        return outcome;
    }

private:
    void loop(const std::stop_token& stop);
    /// What was posted; nothing when it is time to end, and when there is time to sync.
    [[nodiscard]] std::vector<Entry> next(const std::stop_token& stop);
    void syncTheLoose();
    /// The result of each.
    [[nodiscard]] std::vector<Result<void>> writeAll(const std::vector<Entry>& entries);
    [[nodiscard]] Result<void> writeAll(const std::vector<Entry>& entries, std::vector<Result<void>>& results);

    Database m_database;
    bool m_isLoose = false; // something was written without a sync; the scribe's thread only
    std::mutex m_mutex;
    std::condition_variable_any m_posted;
    std::vector<Entry> m_entries;
    std::jthread m_thread; // last: it uses all of the above
};

} // namespace ca::server
