// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "tests/app/server/live/fake_service.h"

#include <algorithm>
#include <utility>

namespace ca::server {

struct FakeService::FakeWatch final : Watch {
    explicit FakeWatch(std::shared_ptr<Ear> itsEar) : ear(std::move(itsEar)) {}
    ~FakeWatch() override
    {
        const std::lock_guard lock(ear->mutex); // waits for a call that is under way
        ear->listener = nullptr;
    }
    FakeWatch(const FakeWatch&) = delete;
    FakeWatch& operator=(const FakeWatch&) = delete;
    std::shared_ptr<Ear> ear;
};

void FakeService::accept(const std::string& id)
{
    const std::lock_guard lock(m_mutex);
    m_submissions[id];
}

void FakeService::happen(const std::string& id, What what)
{
    std::vector<std::weak_ptr<Ear>> ears;
    Event event;
    {
        const std::lock_guard lock(m_mutex);
        Submission& submission = m_submissions[id];
        event = {submission.events.size() + 1, std::move(what)};
        submission.events.push_back(event);
        ears = submission.ears;
    }
    for (const auto& weak : ears) {
        if (const auto ear = weak.lock()) {
            tell(*ear, event);
        }
    }
}

void FakeService::tell(Ear& ear, const Event& event)
{
    const std::lock_guard lock(ear.mutex);
    if (ear.listener) {
        ear.listener(event);
    }
}

std::size_t FakeService::watches() const
{
    const std::lock_guard lock(m_mutex);
    std::size_t count = 0;
    for (const auto& [id, submission] : m_submissions) {
        count += std::size_t(std::count_if(submission.ears.begin(), submission.ears.end(), [](const auto& ear) { return !ear.expired(); }));
    }
    return count;
}

std::unique_ptr<Watch> FakeService::watch(std::string_view id, std::uint64_t after, Listener listener)
{
    if (onWatch) {
        onWatch(std::string(id), after);
    }
    const std::lock_guard lock(m_mutex);
    const auto found = m_submissions.find(id);
    if (found == m_submissions.end()) {
        return nullptr;
    }
    auto ear = std::make_shared<Ear>();
    ear->listener = std::move(listener);
    Submission& submission = found->second;
    for (const Event& event : submission.events) {
        if (event.number > after) {
            tell(*ear, event);
        }
    }
    submission.ears.push_back(ear);
    return std::make_unique<FakeWatch>(std::move(ear));
}

} // namespace ca::server
