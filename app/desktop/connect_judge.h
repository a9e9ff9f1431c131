// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The judge who is asked depends on where a problem is from: a server's is submitted to its server. What needs no hidden tests, samples
// and tests of the user's own, runs on this machine, or on the server that the user lets run programs.
#pragma once

#include "app/link/judge_client.h"
#include "app/link/servers.h"

#include <QPointer>

#include <map>
#include <memory>

namespace ca {

class ConnectJudge : public JudgeClient {
    Q_OBJECT

public:
    /// The servers outlive this object.
    ConnectJudge(std::unique_ptr<JudgeClient> local, Servers& servers);

    [[nodiscard]] JudgeTicket submit(const Submission& submission) override;
    void cancel(JudgeTicket ticket) override;

private:
    void follow(JudgeClient& judge);
    [[nodiscard]] JudgeTicket send(JudgeClient& judge, const Submission& submission);

    std::unique_ptr<JudgeClient> m_local;
    Servers& m_servers;
    std::map<JudgeTicket, QPointer<JudgeClient>> m_away; // at servers
};

} // namespace ca
