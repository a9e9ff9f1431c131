// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// One program that is followed, on a thread of its own: it mostly waits, for the sandbox or for somebody who types.
#pragma once

#include "app/server/service/run_log.h"
#include "core/engine/live_run.h"

#include <array>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>

namespace ca::server {

class RunStage {
public:
    /// Begins at once. What outlives it: sessions. `ended` is called on its thread, behind the last event.
    RunStage(SessionFactory& sessions, LiveRunSpec spec, std::shared_ptr<RunLog> log, std::function<void()> ended);
    /// Ends what still runs, and waits until its sandbox is gone.
    ~RunStage() { cancel(); }
    RunStage(const RunStage&) = delete;
    RunStage& operator=(const RunStage&) = delete;

    // Any thread may call these; they return at once.
    void feed(const wire::RunInput& input);
    void cancel();

private:
    /// What is wanted of the program and has not been done.
    struct Wishes {
        std::vector<wire::RunInput> inputs;
        bool isCancelled = false;
        std::stop_token wake; // when there is more
    };

    void play();
    [[nodiscard]] wire::RunEnd perform();
    [[nodiscard]] wire::RunEnd follow(LiveRun& run);
    [[nodiscard]] SteadyTime::duration patience() const;
    [[nodiscard]] Result<void> fulfil(LiveRun& run, const Wishes& wishes);
    [[nodiscard]] Wishes takeWishes();
    [[nodiscard]] bool isCancelled() const;
    [[nodiscard]] wire::RunEnd endOf(const RunOutcome& outcome) const;
    [[nodiscard]] wire::RunEnd endOf(const Error& error) const;
    void gather(const OutputChunk& chunk);
    void flush(bool isError);
    void flushAll();
    [[nodiscard]] bool hasPending() const;

    SessionFactory& m_sessions;
    const LiveRunSpec m_spec;
    const std::shared_ptr<RunLog> m_log;
    const std::function<void()> m_ended;
    std::stop_source m_leave; // before it runs; afterwards the program is interrupted
    mutable std::mutex m_mutex;
    Wishes m_wishes;
    std::stop_source m_wake;
    bool m_wasInterrupted = false;
    std::array<std::string, 2> m_pending; // of stdout and stderr, not told yet
    Bytes m_told;
    std::jthread m_thread; // last: it uses all of the above
};

} // namespace ca::server
