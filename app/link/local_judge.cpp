// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/link/local_judge.h"

#include "app/link/source_form.h"

#include <QMetaObject>

#include <map>
#include <mutex>

namespace ca {

/// From the engine's threads to the thread of the judge; survives it, for the engine may still be talking then.
class LocalJudge::Relay {
public:
    explicit Relay(LocalJudge* judge) : m_judge(judge) {}

    void pass(JudgeTicket ticket, const JudgeEvent& event)
    {
        const std::lock_guard lock(m_mutex);
        if (m_judge == nullptr) {
            return;
        }
        if (std::holds_alternative<SubmissionFinished>(event.what)) {
            m_running.erase(ticket);
        }
        QMetaObject::invokeMethod(
            m_judge, [judge = m_judge, ticket, event] { emit judge->event(ticket, event); }, Qt::QueuedConnection);
    }

    /// Before it is submitted: its end may come before its id is known.
    void expect(JudgeTicket ticket)
    {
        const std::lock_guard lock(m_mutex);
        m_running.emplace(ticket, SubmissionId{});
    }

    void remember(JudgeTicket ticket, SubmissionId id)
    {
        const std::lock_guard lock(m_mutex);
        if (const auto found = m_running.find(ticket); found != m_running.end()) {
            found->second = id;
        }
    }

    [[nodiscard]] std::optional<SubmissionId> find(JudgeTicket ticket)
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_running.find(ticket);
        return found == m_running.end() ? std::nullopt : std::optional(found->second);
    }

    [[nodiscard]] std::vector<SubmissionId> leave()
    {
        const std::lock_guard lock(m_mutex);
        m_judge = nullptr;
        std::vector<SubmissionId> running;
        for (const auto& [ticket, id] : m_running) {
            running.push_back(id);
        }
        return running;
    }

private:
    std::mutex m_mutex;
    LocalJudge* m_judge;
    std::map<JudgeTicket, SubmissionId> m_running;
};

LocalJudge::LocalJudge(Workshop& workshop, QObject* parent)
    : JudgeClient(parent)
    , m_workshop(workshop)
    , m_relay(std::make_shared<Relay>(this))
{
}

LocalJudge::~LocalJudge()
{
    for (const SubmissionId id : m_relay->leave()) {
        m_workshop.engine().cancel(id);
    }
}

JudgeTicket LocalJudge::submit(const Submission& submission)
{
    const JudgeTicket ticket = newTicket();
    Submission complete = inItsForm(submission);
    if (complete.problem && complete.validatorLanguages.empty()) {
        complete.validatorLanguages = m_workshop.languages().ofValidators(*complete.problem);
    }
    m_relay->expect(ticket);
    const SubmissionId id = m_workshop.engine().submit(
        std::move(complete), [relay = m_relay, ticket](const JudgeEvent& event) { relay->pass(ticket, event); });
    m_relay->remember(ticket, id);
    return ticket;
}

void LocalJudge::cancel(JudgeTicket ticket)
{
    if (const auto id = m_relay->find(ticket)) {
        m_workshop.engine().cancel(*id);
    }
}

} // namespace ca
