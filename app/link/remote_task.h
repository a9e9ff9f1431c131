// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// One submission on its way to a server and back. Private to RemoteJudge.
//
//   kept -> asked what the server can do -> sent -> accepted -> subscribed, read once, read again slowly -> ended
//
// Out of reach: tried again until it is in reach or cancelled. Too many: tried again when the server says. Sent without an answer: sent
// again to a server that knows it again, otherwise looked for in the history, for it may be there. Accepted and never ended: lost,
// after a deadline.
#pragma once

#include "app/link/remote_outbox.h"
#include "app/link/remote_story.h"
#include "app/link/server_line.h"
#include "core/harness/whole_program.h"

#include <QPointer>

namespace ca {

/// What a driver calls, and how it writes the answer.
struct CalledFunction {
    Signature signature;
    AnswerStyle style;
};

class RemoteTask : public QObject {
    Q_OBJECT

public:
    struct Ends {
        ServerLine& line;
        RemoteOutbox* outbox; // none: nothing is remembered
    };

    /// The ends outlive this object. The entry says how far it is. Of a function, there is its signature: a server that knows
    /// programs alone is sent it with a driver.
    RemoteTask(Ends ends, OutboxEntry entry, std::optional<CalledFunction> function, RemoteStory story, QObject* parent);
    ~RemoteTask() override;

    /// The first event comes after it has returned.
    void begin();
    void cancel();
    [[nodiscard]] const std::string& uuid() const { return m_entry.uuid; }

signals:
    void happened(const ca::JudgeEvent& event);
    /// It cannot be sent now: for so many seconds, or, with 0, as long as the server is out of reach. Empty: it goes on.
    void held(const QString& why, int seconds);
    /// The server has it, under this name.
    void accepted(const std::string& submission);
    void ended();

private:
    void keep();
    void ask();
    [[nodiscard]] bool write();
    void markAndSend();
    void send();
    void sent(const HttpAnswer& answer);
    void refused(const HttpAnswer& answer);
    void hold(const HttpAnswer& answer);
    void countDown();
    void retry(const HttpAnswer& answer, void (RemoteTask::*step)());
    void goOn();

    void lookUp();
    void lookedUp(const HttpAnswer& answer);
    void compare(std::vector<std::string> candidates);
    void accept(const std::string& submission);

    void watch();
    void connected();
    void read();
    void hasRead(const HttpAnswer& answer);
    void hear(const QByteArray& event, const QByteArray& argument);
    void tell(const RemoteStory::Events& events);
    void giveUp(Verdict verdict, const QString& message);
    void news();

    Ends m_ends;
    OutboxEntry m_entry;
    std::optional<CalledFunction> m_function;
    WholeProgram m_program; // what is sent
    RemoteStory m_story;
    bool m_listening = false;
    int m_failures = 0;
    int m_secondsHeld = 0;
    int m_missing = 0; // reads that say it does not exist
    std::optional<wire::SubmissionView> m_lastView; // an end without tests, while its event may come
    wire::JobState::Phase m_phase = wire::JobState::Phase::Queued;
    std::function<void()> m_next; // after a pause
    QTimer m_pause;
    QTimer m_second; // of a countdown
    QTimer m_poll;
    QTimer m_grace;
    QTimer m_deadline;
};

} // namespace ca
