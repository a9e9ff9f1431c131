// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// One program with one input on a server that only runs programs. Private to RunOnlyJudge.
//
//   posted -> taken -> followed: a stream, or asked again and again -> ended
//
// Nothing counts there, so what may have been lost on the way is posted again. Too many: posted again when the server says. Taken and
// without news for too long: lost, for there are servers that let a job wait for ever.
#pragma once

#include "app/link/backoff.h"
#include "app/link/remote_http.h"
#include "app/link/run_dialect.h"
#include "core/wire/sse.h"

#include <QPointer>
#include <QTimer>

#include <functional>

namespace ca {

struct RunOnlyOptions {
    Millis request{20'000};                      // for an answer, or the next event of a stream
    Millis poll{500};                            // between two questions after a job
    Millis deadline = std::chrono::minutes(3);   // without any news of a run that was taken
    int attempts = 3;                            // of what the network or a strange answer spoils
    Backoff backoff;
    std::function<double()> chance;              // for tests: instead of dice
};

class RemoteRun : public QObject {
    Q_OBJECT

public:
    /// All of it outlives this object.
    struct Ends {
        RemoteHttp& http;
        const RunDialect& dialect;
        const RunOnlyOptions& options;
    };

    RemoteRun(Ends ends, ProgramRun run, QObject* parent = nullptr);
    ~RemoteRun() override;

    /// No signal comes before it has returned. Whoever hears one may stop() this, and delete it later.
    void begin();
    /// Tells no more.
    void stop();

signals:
    /// It cannot go on now: for so many seconds, or, with 0, as long as the server is out of reach. Empty: it goes on.
    void held(const QString& why, int seconds);
    // One of them, once.
    void ended(const ca::RunEnd& end);
    void failed(const QString& why); // nothing is known of the program

private:
    void post();
    void posted(const HttpAnswer& answer);
    void hold(int seconds);
    void countDown();
    void follow();
    void hearPiece(const QByteArray& piece);
    void followed(const HttpAnswer& answer);
    void take(int status, std::string_view body);
    void spoilt(const QString& why);
    void leaveStream();
    void again(const QString& why, void (RemoteRun::*step)());
    void later(Millis pause, void (RemoteRun::*step)());
    void goOn();
    void end(const RunEnd& end);
    void fail(const QString& why);

    Ends m_ends;
    ProgramRun m_run;
    std::string m_job;
    bool m_over = false;
    bool m_isRunning = false; // there
    int m_failures = 0;       // in a row
    int m_secondsHeld = 0;
    wire::StreamReader m_reader;
    QPointer<QNetworkReply> m_stream;
    void (RemoteRun::*m_next)() = nullptr; // after a pause
    QTimer m_pause;
    QTimer m_second; // of a countdown
    QTimer m_deadline;
};

} // namespace ca
