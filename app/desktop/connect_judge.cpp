// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/connect_judge.h"

#include "app/link/remote_origin.h"

namespace ca {

ConnectJudge::ConnectJudge(std::unique_ptr<JudgeClient> local, Servers& servers) : m_local(std::move(local)), m_servers(servers)
{
    connect(m_local.get(), &JudgeClient::event, this, &JudgeClient::event);
    connect(&m_servers, &Servers::judgeOpened, this, [this](RemoteJudge* judge) {
        connect(judge, &JudgeClient::event, this, [this](JudgeTicket ticket, const JudgeEvent& told) {
            if (std::holds_alternative<SubmissionFinished>(told.what)) {
                m_away.erase(ticket);
            }
            emit event(ticket, told);
        });
    });
}

JudgeTicket ConnectJudge::submit(const Submission& submission)
{
    const bool isWhole = submission.selection.which == TestSelection::Which::All && submission.problem && !submission.problem->id.empty();
    const auto origin = isWhole ? originOf(*submission.problem) : std::nullopt;
    if (!origin) {
        return m_local->submit(submission);
    }
    RemoteJudge& judge = m_servers.judgeOf(QUrl(QString::fromStdString(origin->server)));
    const JudgeTicket ticket = judge.submit(submission);
    m_away.emplace(ticket, &judge);
    return ticket;
}

void ConnectJudge::cancel(JudgeTicket ticket)
{
    const auto away = m_away.find(ticket);
    if (away == m_away.end()) {
        m_local->cancel(ticket);
    } else if (JudgeClient* judge = away->second) {
        judge->cancel(ticket);
    }
}

} // namespace ca
