// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/link/run_only_judge.h"

#include "app/link/run_only_task.h"
#include "app/link/source_form.h"

namespace ca {

RunOnlyJudge::RunOnlyJudge(const RemoteServer& server, RunOnlyOptions options, QObject* parent)
    : JudgeClient(parent), m_options(std::move(options)), m_http(server, m_options.request), m_dialect(dialectOf(server))
{
}

RunOnlyJudge::~RunOnlyJudge()
{
    for (const auto& [ticket, task] : m_tasks) {
        delete task;
    }
}

JudgeTicket RunOnlyJudge::submit(const Submission& submission)
{
    const JudgeTicket ticket = newTicket();
    auto* task = new RunOnlyTask({m_http, *m_dialect, m_options}, inItsForm(submission), this);
    m_tasks.emplace(ticket, task);
    connect(task, &RunOnlyTask::happened, this, [this, ticket](const JudgeEvent& told) { emit event(ticket, told); });
    connect(task, &RunOnlyTask::held, this, [this, ticket](const QString& why, int seconds) { emit held(ticket, why, seconds); });
    connect(task, &RunOnlyTask::over, this, [this, ticket, task] {
        m_tasks.erase(ticket);
        task->deleteLater();
    });
    task->begin();
    return ticket;
}

void RunOnlyJudge::cancel(JudgeTicket ticket)
{
    if (const auto found = m_tasks.find(ticket); found != m_tasks.end()) {
        found->second->cancel();
    }
}

} // namespace ca
