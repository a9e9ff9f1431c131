// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Asks whoever judges a submission, see judge_placement.h: this machine, a problem's server, the server that runs programs.
#pragma once

#include "app/desktop/connect/judge_placement.h"
#include "app/link/judge_client.h"
#include "app/link/servers.h"

#include <QPointer>

#include <functional>
#include <map>
#include <memory>

namespace ca {

class ConnectJudge : public JudgeClient {
    Q_OBJECT

public:
    /// What the user wants now.
    using Wanted = std::function<JudgePlace()>;

    /// The servers outlive this object.
    ConnectJudge(std::unique_ptr<JudgeClient> local, Servers& servers, Wanted wanted);

    /// As it is: placementOf() may have made something else of it before. Here, never more than the known tests of a server's problem.
    [[nodiscard]] JudgeTicket submit(const Submission& submission) override;
    void cancel(JudgeTicket ticket) override;

private:
    void follow(JudgeClient& judge);
    [[nodiscard]] JudgeClient* judgeAt(const JudgeSeat& seat);
    [[nodiscard]] JudgeTicket send(JudgeClient& judge, const Submission& submission);

    std::unique_ptr<JudgeClient> m_local;
    Servers& m_servers;
    Wanted m_wanted;
    std::map<JudgeTicket, QPointer<JudgeClient>> m_away; // at servers
};

} // namespace ca
