// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The submissions that an engine has taken and not finished. Knows order and threads, and nothing of judging.
//
//   registered --enqueue--> waiting --take--> with a runner --finish--> gone
//                           waiting --cancel--> cancelled --takeCancelled--> with the clerk --finish--> gone
#pragma once

#include "core/engine/engine.h"

#include <condition_variable>
#include <cstddef>
#include <map>
#include <memory>
#include <mutex>
#include <stop_token>

namespace ca {

struct Job {
    SubmissionId id;
    Submission submission;
    Engine::Listener listener;
    std::stop_source stop;
};
using JobPtr = std::shared_ptr<Job>;

class SubmissionQueue {
public:
    struct Registration {
        JobPtr job;
        std::size_t ahead = 0;
    };

    /// Gives the submission its id. It can be cancelled from here on, and is taken only after enqueue().
    [[nodiscard]] Registration add(Submission submission, Engine::Listener listener);
    void enqueue(const JobPtr& job);

    /// Asks a job to stop; one that waits is handed to takeCancelled() at once, however busy the runners are.
    void cancel(SubmissionId id);

    /// The next job by priority, then by age; waits for one. Null when the queue has closed and everything has finished.
    [[nodiscard]] JobPtr take();
    [[nodiscard]] JobPtr takeCancelled();
    void finish(const JobPtr& job);

    /// Waits until everything added before this call has finished.
    void drain();
    /// Cancels everything, also what is added from now on.
    void close();

private:
    /// Higher priorities first, older ids first.
    struct Place {
        Priority priority;
        SubmissionId id;
        bool operator<(const Place& other) const;
    };
    using Line = std::map<Place, JobPtr>;

    static Place placeOf(const Job& job) { return {job.submission.priority, job.id}; }
    [[nodiscard]] JobPtr takeFrom(Line& line);
    void cancelLocked(const JobPtr& job);

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::map<SubmissionId, JobPtr> m_unfinished;
    Line m_waiting;
    Line m_cancelled;
    SubmissionId m_last;
    bool m_closing = false;
};

} // namespace ca
