// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A CodeArena server behind the door for panels.
#pragma once

#include "app/link/judge_client.h"
#include "app/link/remote_outbox.h"
#include "app/link/server_line.h"

#include <QHash>

#include <functional>
#include <map>

namespace ca {

class RemoteTask;

class RemoteJudge final : public JudgeClient {
    Q_OBJECT

public:
    struct Ends {
        RemoteOutbox* outbox = nullptr; // outlives this object; none: what waits is forgotten with it
        /// The languages by id, for submissions of earlier runs.
        std::function<std::shared_ptr<const Language>(const std::string&)> language;
        /// The server's problems by our id, for the same; none: it is not there any more.
        std::function<std::shared_ptr<const Problem>(const std::string&)> problem = {};
    };

    RemoteJudge(RemoteServer server, RemoteOptions options, Ends ends, QObject* parent = nullptr);
    ~RemoteJudge() override;

    /// Of a problem that is from this server, all of it; anything else ends as a JudgeError.
    [[nodiscard]] JudgeTicket submit(const Submission& submission) override;
    void cancel(JudgeTicket ticket) override;

    /// Takes up what earlier runs left in the outbox; resumed() comes for each.
    void resume();
    [[nodiscard]] const RemoteServer& server() const { return m_line.server(); }
    [[nodiscard]] std::size_t underWay() const { return m_tasks.size(); }
    /// Asks what the server can do; learned() comes when it is known.
    void learn();
    /// It announces that it runs programs by themselves; false until that is known.
    [[nodiscard]] bool runsPrograms() const { return m_line.capabilities().customRuns; }

signals:
    void learned();
    /// Before its first event.
    void resumed(ca::JudgeTicket ticket, const ca::Submission& submission);
    /// The server has it; from then on it is what the server's history calls by this uuid.
    void accepted(ca::JudgeTicket ticket, const std::string& uuid);
    /// It cannot be sent now, for so many seconds, or for as long as the server is out of reach (0). Empty: it goes on.
    void held(ca::JudgeTicket ticket, const QString& why, int seconds);

private:
    JudgeTicket start(OutboxEntry entry, const Submission& submission, std::vector<std::string> testIds);
    void refuse(JudgeTicket ticket, const QString& why);
    void resumeOne(const OutboxEntry& entry);

    ServerLine m_line; // the tasks go first
    Ends m_ends;
    std::map<JudgeTicket, RemoteTask*> m_tasks;
};

} // namespace ca
