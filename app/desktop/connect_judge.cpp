// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/connect_judge.h"

#include "app/link/remote_origin.h"
#include "app/link/run_check.h"

#include <algorithm>

namespace ca {

namespace {

/// The user wrote these tests; the problem they belong to may have others.
bool hasOwnTests(const Submission& submission)
{
    const auto& tests = submission.problem->tests;
    return std::all_of(tests.begin(), tests.end(), [](const TestCase& test) { return test.fullFeedback && !test.sample; });
}

} // namespace

ConnectJudge::ConnectJudge(std::unique_ptr<JudgeClient> local, Servers& servers) : m_local(std::move(local)), m_servers(servers)
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
    const bool isWhole = submission.selection.which == TestSelection::Which::All && submission.problem && !submission.problem->id.empty()
        && !hasOwnTests(submission);
    if (const auto origin = isWhole ? originOf(*submission.problem) : std::nullopt) {
        return send(m_servers.judgeOf(QUrl(QString::fromStdString(origin->server))), submission);
    }
    RunOnlyJudge* runner = submission.problem && isOpen(submission) ? m_servers.runner() : nullptr;
    return runner != nullptr ? send(*runner, submission) : m_local->submit(submission);
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
