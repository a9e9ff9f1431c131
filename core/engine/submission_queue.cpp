// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/engine/submission_queue.h"

#include <algorithm>

#include <tuple>
#include <vector>

namespace ca {

bool SubmissionQueue::Place::operator<(const Place& other) const
{
    return std::tie(other.priority, id) < std::tie(priority, other.id);
}

SubmissionQueue::Registration SubmissionQueue::add(Submission submission, Engine::Listener listener)
{
    const std::lock_guard lock(m_mutex);
    auto job = std::make_shared<Job>();
    job->id = m_last = SubmissionId{m_last.value + 1};
    job->submission = std::move(submission);
    job->listener = std::move(listener);
    m_unfinished.emplace(job->id, job);
    const auto ahead = std::distance(m_waiting.begin(), m_waiting.lower_bound(placeOf(*job)));
    return {std::move(job), static_cast<std::size_t>(ahead)};
}

void SubmissionQueue::enqueue(const JobPtr& job)
{
    const std::lock_guard lock(m_mutex);
    m_waiting.emplace(placeOf(*job), job);
    if (m_closing || job->stop.stop_requested()) {
        cancelLocked(job);
    }
    m_changed.notify_all();
}

void SubmissionQueue::cancel(SubmissionId id)
{
    JobPtr job;
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_unfinished.find(id);
        if (found == m_unfinished.end()) {
            return;
        }
        job = found->second;
        cancelLocked(job);
        m_changed.notify_all();
    }
    job->stop.request_stop(); // outside the lock: it runs callbacks of whoever waits on the token
}

JobPtr SubmissionQueue::take()
{
    return takeFrom(m_waiting);
}

JobPtr SubmissionQueue::takeCancelled()
{
    return takeFrom(m_cancelled);
}

void SubmissionQueue::finish(const JobPtr& job)
{
    const std::lock_guard lock(m_mutex);
    m_unfinished.erase(job->id);
    m_changed.notify_all();
}

void SubmissionQueue::drain()
{
    std::unique_lock lock(m_mutex);
    const SubmissionId last = m_last;
    m_changed.wait(lock, [&] { return m_unfinished.empty() || m_unfinished.begin()->first > last; });
}

void SubmissionQueue::close()
{
    std::vector<JobPtr> jobs;
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
        for (const auto& [id, job] : m_unfinished) {
            cancelLocked(job);
            jobs.push_back(job);
        }
        m_changed.notify_all();
    }
    for (const JobPtr& job : jobs) {
        job->stop.request_stop();
    }
}

JobPtr SubmissionQueue::takeFrom(Line& line)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [&] { return !line.empty() || (m_closing && m_unfinished.empty()); });
    return line.empty() ? nullptr : std::move(line.extract(line.begin()).mapped());
}

void SubmissionQueue::cancelLocked(const JobPtr& job)
{
    if (auto waiting = m_waiting.extract(placeOf(*job))) {
        m_cancelled.insert(std::move(waiting));
    }
}

} // namespace ca
