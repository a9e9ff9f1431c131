// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What one program has said so far, for those who follow it and for those who come back. It is bounded, and so is what a follower can
// have waiting: what is more is counted, and not kept.
#pragma once

#include "app/server/service/streamed_runs.h"

#include <memory>
#include <mutex>
#include <vector>

namespace ca::server {

/// Any thread may call.
class RunLog : public std::enable_shared_from_this<RunLog> {
public:
    RunLog(std::string runId, Bytes most) : m_runId(std::move(runId)), m_most(most) {}

    void tell(wire::RunPhase phase);
    /// Pieces behind the first for which there was no room are not told either: what is told has one end.
    void tell(wire::RunPiece piece);
    /// The last. What was skipped is added.
    void tell(wire::RunEnd end);

    [[nodiscard]] std::unique_ptr<Watch> watch(std::uint64_t after, StreamedRuns::Listener listener);
    [[nodiscard]] bool hasEnded() const;
    [[nodiscard]] Bytes size() const;

private:
    struct Ear {
        std::mutex mutex; // held while it is told
        std::uint64_t heard = 0;
        StreamedRuns::Listener listener; // none: it has left
    };
    class Watching;

    void add(decltype(wire::RunEvent::what) what, Bytes size);
    void catchUp(Ear& ear) const;
    [[nodiscard]] std::shared_ptr<const wire::RunEvent> behind(std::uint64_t number) const;

    const std::string m_runId;
    const Bytes m_most;
    mutable std::mutex m_mutex;
    std::vector<std::shared_ptr<const wire::RunEvent>> m_events;
    std::vector<std::weak_ptr<Ear>> m_ears;
    Bytes m_size;
    Bytes m_skipped;
    bool m_hasEnded = false;
};

} // namespace ca::server
