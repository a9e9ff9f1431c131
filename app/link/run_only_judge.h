// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A server that only runs programs (CodeEngine, CodeVault, CodeCrusher) behind the door for panels, or one of ours for what it does not
// judge. It knows no such problems: each test is a run of its own there, and what comes back is compared here. What a user may not see,
// hidden tests, is never sent.
#pragma once

#include "app/link/judge_client.h"
#include "app/link/remote_run.h"

#include <map>
#include <memory>

namespace ca {

class RunOnlyTask;

class RunOnlyJudge final : public JudgeClient {
    Q_OBJECT

public:
    /// Of a kind that runs only, or one that announces runs.
    explicit RunOnlyJudge(const RemoteServer& server, RunOnlyOptions options = {}, QObject* parent = nullptr);
    ~RunOnlyJudge() override;

    /// Open tests of programs, and of functions with their driver, in the server's languages; anything else ends as a JudgeError that says why.
    [[nodiscard]] JudgeTicket submit(const Submission& submission) override;
    /// The program may run on there: these servers know no end before the end.
    void cancel(JudgeTicket ticket) override;

    [[nodiscard]] const RemoteServer& server() const { return m_http.server(); }
    [[nodiscard]] std::size_t underWay() const { return m_tasks.size(); }

signals:
    /// It cannot go on now, for so many seconds, or for as long as the server is out of reach (0). Empty: it goes on.
    void held(ca::JudgeTicket ticket, const QString& why, int seconds);

private:
    RunOnlyOptions m_options;
    RemoteHttp m_http;
    std::unique_ptr<const RunDialect> m_dialect;
    std::map<JudgeTicket, RunOnlyTask*> m_tasks;
};

} // namespace ca
