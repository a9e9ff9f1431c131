// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/service/run_log.h"

#include <algorithm>

namespace ca::server {

namespace {

constexpr Bytes kEventCost{160}; // of any event, on its way and in memory, besides its text

} // namespace

class RunLog::Watching final : public Watch {
public:
    explicit Watching(std::shared_ptr<Ear> ear) : m_ear(std::move(ear)) {}
    ~Watching() override
    {
        StreamedRuns::Listener gone; // dies without the lock
        const std::lock_guard lock(m_ear->mutex);
        gone.swap(m_ear->listener);
    }
    Watching(const Watching&) = delete;
    Watching& operator=(const Watching&) = delete;

private:
    std::shared_ptr<Ear> m_ear;
};

void RunLog::tell(wire::RunPhase phase)
{
    add(phase, kEventCost);
}

void RunLog::tell(wire::RunPiece piece)
{
    const Bytes text{piece.bytes.size()};
    {
        const std::lock_guard lock(m_mutex);
        if (m_skipped > Bytes{} || m_size + kEventCost + text > m_most) {
            m_skipped = m_skipped + text;
            return;
        }
    }
    add(std::move(piece), kEventCost + text);
}

void RunLog::tell(wire::RunEnd end)
{
    {
        const std::lock_guard lock(m_mutex);
        end.skipped = end.skipped + m_skipped;
    }
    const Bytes text{end.diagnostics.size() + end.message.size()};
    add(std::move(end), kEventCost + text);
}

void RunLog::add(decltype(wire::RunEvent::what) what, Bytes size)
{
    std::vector<std::shared_ptr<Ear>> ears;
    {
        const std::lock_guard lock(m_mutex);
        m_hasEnded = std::holds_alternative<wire::RunEnd>(what);
        m_events.push_back(std::make_shared<const wire::RunEvent>(wire::RunEvent{m_runId, m_events.size() + 1, std::move(what)}));
        m_size = m_size + size;
        std::erase_if(m_ears, [](const auto& ear) { return ear.expired(); });
        for (const auto& ear : m_ears) {
            if (auto there = ear.lock()) {
                ears.push_back(std::move(there));
            }
        }
    }
    for (const auto& ear : ears) {
        catchUp(*ear);
    }
}

std::unique_ptr<Watch> RunLog::watch(std::uint64_t after, StreamedRuns::Listener listener)
{
    auto ear = std::make_shared<Ear>();
    ear->heard = after;
    ear->listener = std::move(listener);
    {
        const std::lock_guard lock(m_mutex);
        m_ears.push_back(ear);
    }
    catchUp(*ear);
    return std::make_unique<Watching>(std::move(ear));
}

/// Whoever comes tells all that is there: what two threads add is told in order all the same.
void RunLog::catchUp(Ear& ear) const
{
    const std::lock_guard lock(ear.mutex);
    while (ear.listener) {
        const auto event = behind(ear.heard);
        if (!event) {
            return;
        }
        ear.heard = event->number;
        ear.listener(*event);
    }
}

std::shared_ptr<const wire::RunEvent> RunLog::behind(std::uint64_t number) const
{
    const std::lock_guard lock(m_mutex);
    return number < m_events.size() ? m_events[number] : nullptr;
}

bool RunLog::hasEnded() const
{
    const std::lock_guard lock(m_mutex);
    return m_hasEnded;
}

Bytes RunLog::size() const
{
    const std::lock_guard lock(m_mutex);
    return m_size;
}

} // namespace ca::server
