// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Takes submissions, judges them in sandboxes one after another per runner, and tells everything in one stream of events.
#pragma once

#include "core/base/clock.h"
#include "core/exec/session.h"
#include "core/model/judging.h"

#include <functional>
#include <memory>

namespace ca {

struct EngineOptions {
    unsigned runners = 1;           // submissions judged at the same time
    int attempts = 2;               // how often a submission is tried when the fault is ours
    Bytes keptOutput = kib(64);     // of each stream of each test, for showing
    Micros openDeadline = std::chrono::seconds(60);
    Micros hostMargin = std::chrono::seconds(10); // how much later than the agent the host gives up on a run
};

class Engine {
public:
    /// Called on a thread of the engine's, Queued on the submitter's; the events of one submission come in order and never at the
    /// same time. Must not throw, nor call the engine's destructor or drain(); submit() and cancel() are fine.
    using Listener = std::function<void(const JudgeEvent&)>;

    /// The factory and the clock outlive the engine.
    Engine(EngineOptions options, SessionFactory& sessions, const Clock& clock);
    /// Cancels what is queued or running, waits for the runners.
    ~Engine();

    /// Queues a submission; the listener hears Queued before this returns, and SubmissionFinished exactly once, when its
    /// sandbox has been closed.
    SubmissionId submit(Submission submission, Listener listener);

    /// Ends a submission with Verdict::Cancelled unless its result is already on the way to the listener. Returns at once.
    void cancel(SubmissionId id);

    /// Waits until everything submitted so far has finished.
    void drain();

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace ca
