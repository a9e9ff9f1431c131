// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/connect/connect_judge.h"

#include <utility>

namespace ca {

ConnectJudge::ConnectJudge(std::unique_ptr<JudgeClient> local, Servers& servers, Wanted wanted)
    : m_local(std::move(local)), m_servers(servers), m_wanted(std::move(wanted))
{
    connect(m_local.get(), &JudgeClient::event, this, &JudgeClient::event);
    connect(&m_servers, &Servers::judgeOpened, this, [this](RemoteJudge* judge) { follow(*judge); });
    connect(&m_servers, &Servers::runnerOpened, this, [this](RunOnlyJudge* runner) { follow(*runner); });
}

void ConnectJudge::follow(JudgeClient& judge)
{
    connect(&judge, &JudgeClient::event, this, [this](JudgeTicket ticket, const JudgeEvent& told) {
        if (std::holds_alternative<SubmissionFinished>(told.what)) {
            m_away.erase(ticket);
        }
        emit event(ticket, told);
    });
}

JudgeTicket ConnectJudge::submit(const Submission& submission)
{
    const JudgePlace wanted = m_wanted();
    if (JudgeClient* judge = judgeAt(seatOf(submission, wanted, m_servers))) {
        return send(*judge, submission);
    }
    return m_local->submit(wanted == JudgePlace::Here ? placementOf(submission, wanted, m_servers).submission : submission);
}

/// Null: this machine.
JudgeClient* ConnectJudge::judgeAt(const JudgeSeat& seat)
{
    if (seat.isHere()) {
        return nullptr;
    }
    return seat.does == JudgeSeat::Does::Judge ? static_cast<JudgeClient*>(&m_servers.judgeOf(seat.server)) : m_servers.runnerAt(seat.server);
}

JudgeTicket ConnectJudge::send(JudgeClient& judge, const Submission& submission)
{
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
