// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Tells everybody who watches a submission what happens to it: what has been, then what comes, in order, each event once. It reads
// the ledger's book of all events, so what it tells is on record, whichever process wrote it: at once what was written in this one,
// within the poll what was written in another.
//
// One thread tells. It sleeps while nobody watches anything that has not ended.
#pragma once

#include "app/server/ledger/ledger.h"

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace ca::server {

class Hub {
public:
    using Listener = std::function<void(const LoggedEvent&)>;

    /// The ledger outlives this.
    explicit Hub(Ledger& ledger, Millis poll = std::chrono::milliseconds(2));
    /// All watches have ended.
    ~Hub();

    class Watching {
    public:
        virtual ~Watching() = default; // waits for a call that is under way, unless it is this very call that ends it
    };

    /// Events behind number `after`. The listener is called on the hub's thread and must be quick.
    [[nodiscard]] std::unique_ptr<Watching> watch(std::string id, std::uint64_t after, Listener listener);

    [[nodiscard]] std::size_t watchers() const; // of submissions that have not ended

private:
    class Watcher;
    using WatcherPtr = std::shared_ptr<Watcher>;

    void loop(const std::stop_token& stop);
    [[nodiscard]] std::vector<WatcherPtr> current();
    // False: something could not be read, and has to be told later.
    [[nodiscard]] bool replay(const std::vector<WatcherPtr>& watchers);
    [[nodiscard]] bool tellNews(const std::vector<WatcherPtr>& watchers);

    Ledger& m_ledger;
    const Millis m_poll;
    mutable std::mutex m_mutex;
    std::vector<WatcherPtr> m_watchers;
    // The thread's own
    std::optional<std::int64_t> m_position; // of the last event that was told; none while nobody watches
    std::jthread m_thread;                  // last: it uses all of the above
};

} // namespace ca::server
