// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/judging/hub.h"

#include <algorithm>
#include <atomic>
#include <unordered_map>

namespace ca::server {

namespace {

constexpr std::size_t kAtOnce = 500; // events read in one go
constexpr Millis kForLong = std::chrono::hours(1);

} // namespace

class Hub::Watcher {
public:
    Watcher(std::string id, std::uint64_t after, Listener listener)
        : m_id(std::move(id))
        , m_last(after)
        , m_listener(std::move(listener))
    {
    }

    [[nodiscard]] const std::string& id() const { return m_id; }
    [[nodiscard]] std::uint64_t last() const { return m_last; } // the hub's thread only
    [[nodiscard]] bool isReplayed() const { return m_replayed; }
    void setReplayed() { m_replayed = true; }

    void tell(const LoggedEvent& event)
    {
        const std::lock_guard lock(m_telling);
        if (m_over || event.number <= m_last) {
            return;
        }
        m_last = event.number;
        const bool ends = std::holds_alternative<HasEnded>(event.what);
        m_listener(event);
        if (ends) {
            m_over = true;
        }
    }

    void leave()
    {
        const std::lock_guard lock(m_telling);
        m_over = true;
    }

    [[nodiscard]] bool isOver() const { return m_over; }

private:
    const std::string m_id;
    std::uint64_t m_last;
    const Listener m_listener;
    bool m_replayed = false;            // the hub's thread only
    std::atomic<bool> m_over = false;   // nothing more will be told
    std::recursive_mutex m_telling;     // whoever is told may leave
};

Hub::Hub(Ledger& ledger, Millis poll)
    : m_ledger(ledger)
    , m_poll(poll)
    , m_thread([this](const std::stop_token& stop) { loop(stop); })
{
}

Hub::~Hub() = default;

std::unique_ptr<Hub::Watching> Hub::watch(std::string id, std::uint64_t after, Listener listener)
{
    class Handle final : public Watching {
    public:
        explicit Handle(WatcherPtr watcher) : m_watcher(std::move(watcher)) {}
        ~Handle() override { m_watcher->leave(); }

    private:
        WatcherPtr m_watcher;
    };
    auto watcher = std::make_shared<Watcher>(std::move(id), after, std::move(listener));
    {
        const std::lock_guard lock(m_mutex);
        m_watchers.push_back(watcher);
    }
    m_ledger.eventsBell().ring();
    return std::make_unique<Handle>(std::move(watcher));
}

std::size_t Hub::watchers() const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<std::size_t>(std::count_if(m_watchers.begin(), m_watchers.end(), [](const WatcherPtr& one) { return !one->isOver(); }));
}

std::vector<Hub::WatcherPtr> Hub::current()
{
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_watchers, [](const WatcherPtr& one) { return one->isOver(); });
    return m_watchers;
}

void Hub::loop(const std::stop_token& stop)
{
    std::uint64_t told = 0;    // rings of the bell
    std::int64_t version = -1; // of the ledger
    while (!stop.stop_requested()) {
        const std::uint64_t rings = m_ledger.eventsBell().rings();
        const std::vector<WatcherPtr> watchers = current();
        if (watchers.empty()) {
            m_position.reset();
            m_ledger.eventsBell().wait(rings, kForLong, stop);
            continue;
        }
        const std::int64_t now = m_ledger.version();
        if (rings != told || now != version) {
            const bool all = tellNews(watchers);
            told = all ? rings : told;
            version = all ? now : -1;
        }
        m_ledger.eventsBell().wait(rings, m_poll, stop);
    }
}

/// The position is taken before the past is read: what is written meanwhile comes twice, and is told once.
bool Hub::tellNews(const std::vector<WatcherPtr>& watchers)
{
    if (!m_position) {
        const auto position = m_ledger.lastPosition();
        if (!position) {
            return false; // the next round tries again
        }
        m_position = *position;
    }
    const bool replayed = replay(watchers);
    std::unordered_multimap<std::string_view, Watcher*> bySubmission;
    for (const WatcherPtr& watcher : watchers) {
        if (watcher->isReplayed()) {
            bySubmission.emplace(watcher->id(), watcher.get());
        }
    }
    for (;;) {
        const auto news = m_ledger.tail(*m_position, kAtOnce);
        if (!news || news->empty()) {
            return replayed && news;
        }
        for (const TailedEvent& one : *news) {
            const auto [begin, end] = bySubmission.equal_range(one.submission);
            std::for_each(begin, end, [&](const auto& entry) { entry.second->tell(one.event); });
            m_position = one.position;
        }
    }
}

bool Hub::replay(const std::vector<WatcherPtr>& watchers)
{
    bool all = true;
    for (const WatcherPtr& watcher : watchers) {
        if (watcher->isReplayed()) {
            continue;
        }
        // With the last one that is known: it may have been the end.
        const auto past = m_ledger.events(watcher->id(), std::max<std::uint64_t>(watcher->last(), 1) - 1);
        if (!past) {
            all = false; // the next round tries again
            continue;
        }
        watcher->setReplayed();
        for (const LoggedEvent& event : *past) {
            watcher->tell(event);
        }
        if (!past->empty() && std::holds_alternative<HasEnded>(past->back().what)) {
            watcher->leave();
        }
    }
    return all;
}

} // namespace ca::server
