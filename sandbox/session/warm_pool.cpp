// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "sandbox/session/warm_pool.h"

#include <algorithm>
#include <sys/resource.h>
#include <unistd.h>

namespace ca {

namespace {

using Clock = std::chrono::steady_clock;

constexpr auto kMakeDeadline = std::chrono::seconds(60);
constexpr auto kIdleCheck = std::chrono::seconds(5);
constexpr unsigned kMissesToGrow = 2;
constexpr int kBackgroundNice = 10;

} // namespace

WarmPool::WarmPool(PoolOptions options, Make make) : m_options(options), m_make(std::move(make))
{
    for (unsigned i = 0; i < std::max(1U, m_options.creators); ++i) {
        m_creators.emplace_back([this](const std::stop_token& stop) { create(stop); });
    }
}

WarmPool::~WarmPool()
{
    {
        const std::lock_guard lock(m_mutex); // or a creator that is about to wait would miss it
        for (std::jthread& creator : m_creators) {
            creator.request_stop();
        }
    }
    m_wake.notify_all();
    m_creators.clear();
}

WarmPool::Made WarmPool::take(const ContainerClass& wanted, SteadyTime deadline, std::stop_token stop)
{
    std::unique_lock lock(m_mutex);
    Shelf& shelf = m_shelves[wanted];
    shelf.used = Clock::now();
    shelf.target = std::max(shelf.target, m_options.warm);
    bool missed = false;
    const std::uint64_t before = shelf.attempts;
    for (;;) {
        if (auto session = pop(shelf)) {
            shelf.misses = missed ? shelf.misses + 1 : 0;
            if (shelf.misses >= kMissesToGrow && shelf.target > 0 && shelf.target < m_options.most) {
                ++shelf.target;
                shelf.misses = 0;
            }
            session->holdUntilClosed(lease());
            m_wake.notify_all();
            return session;
        }
        if (shelf.failed > before) {
            return fail(*shelf.error);
        }
        missed = true;
        ++shelf.waiting;
        m_wake.notify_all();
        m_wake.wait_until(lock, stop, deadline, [&] { return !shelf.ready.empty() || shelf.failed > before; });
        --shelf.waiting;
        if (stop.stop_requested()) {
            return fail(Fault::Cancelled, "cancelled");
        }
        if (Clock::now() >= deadline && shelf.ready.empty()) {
            return fail(Fault::Timeout, "no container became ready in time");
        }
    }
}

void WarmPool::expect(const ContainerClass& wanted)
{
    if (m_options.warm == 0) {
        return;
    }
    const std::lock_guard lock(m_mutex);
    Shelf& shelf = m_shelves[wanted];
    shelf.used = Clock::now();
    shelf.target = std::max(shelf.target, m_options.warm);
    m_wake.notify_all();
}

std::size_t WarmPool::ready(const ContainerClass& wanted) const
{
    const std::lock_guard lock(m_mutex);
    const auto shelf = m_shelves.find(wanted);
    return shelf == m_shelves.end() ? 0 : shelf->second.ready.size();
}

/// A session that died while it waited (a daemon restart) is dropped on the way.
std::unique_ptr<AgentSession> WarmPool::pop(Shelf& shelf)
{
    while (!shelf.ready.empty()) {
        auto session = std::move(shelf.ready.back());
        shelf.ready.pop_back();
        if (session->alive()) {
            return session;
        }
    }
    return nullptr;
}

WarmPool::Shelf* WarmPool::needy()
{
    // Whoever waits comes first, then the shelves that should be refilled.
    for (auto& [wanted, shelf] : m_shelves) {
        if (shelf.waiting > shelf.ready.size() + shelf.making) {
            return &shelf;
        }
    }
    if (!mayRefill()) {
        return nullptr;
    }
    for (auto& [wanted, shelf] : m_shelves) {
        const bool failed = shelf.error.has_value() && shelf.waiting == 0;
        if (!failed && shelf.target + shelf.waiting > shelf.ready.size() + shelf.making) {
            return &shelf;
        }
    }
    return nullptr;
}

bool WarmPool::mayRefill() const
{
    return m_inUse == 0 || Clock::now() - m_lastTaken > m_options.holdBack;
}

/// Counts a session as in use until it is closed, which must be before the pool goes.
std::shared_ptr<void> WarmPool::lease()
{
    ++m_inUse;
    m_lastTaken = Clock::now();
    return {static_cast<void*>(this), [this](void*) {
                {
                    const std::lock_guard lock(m_mutex);
                    --m_inUse;
                }
                m_wake.notify_all();
            }};
}

void WarmPool::letGoIdle(std::vector<std::unique_ptr<AgentSession>>& out)
{
    for (auto& [wanted, shelf] : m_shelves) {
        if (shelf.waiting == 0 && Clock::now() - shelf.used > m_options.idle) {
            std::ranges::move(shelf.ready, std::back_inserter(out));
            shelf.ready.clear();
            shelf.target = 0;
        }
    }
}

void WarmPool::create(const std::stop_token& stop)
{
    ::setpriority(PRIO_PROCESS, static_cast<id_t>(::gettid()), kBackgroundNice);
    std::unique_lock lock(m_mutex);
    while (!stop.stop_requested()) {
        Shelf* shelf = needy();
        if (shelf == nullptr) {
            std::vector<std::unique_ptr<AgentSession>> idle;
            letGoIdle(idle);
            lock.unlock();
            idle.clear(); // closing a session takes a while
            lock.lock();
            const Micros check = std::min<Micros>(m_options.idle, m_inUse > 0 ? m_options.holdBack : Micros(kIdleCheck));
            m_wake.wait_for(lock, check); // whoever changes anything notifies
            continue;
        }
        const auto entry = std::ranges::find_if(m_shelves, [shelf](const auto& each) { return &each.second == shelf; });
        const ContainerClass wanted = entry->first;
        ++shelf->making;
        const std::uint64_t attempt = ++shelf->attempts;
        lock.unlock();
        Made made = m_make(wanted, Clock::now() + kMakeDeadline, stop);
        lock.lock();
        --shelf->making;
        if (made) {
            shelf->error.reset();
            shelf->ready.push_back(std::move(*made));
        } else {
            shelf->error = std::move(made.error());
            shelf->failed = std::max(shelf->failed, attempt);
        }
        m_wake.notify_all();
    }
    lock.unlock();
}

} // namespace ca
