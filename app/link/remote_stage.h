// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A program on a server that announces runs which are followed.
//
//   each server is asked what it can do, until one can run this
//   -> posted: it runs there from now on, whether we listen or not
//   -> followed: numbered events, taken up behind the last one whenever the connection breaks or says nothing for long
//   -> the end
#pragma once

#include "app/link/live_stage.h"
#include "app/link/run_typing.h"
#include "app/link/server_line.h"
#include "core/wire/sse.h"

#include <QPointer>
#include <QTimer>

#include <vector>

namespace ca {

struct RemoteStageOptions {
    Millis request{20'000};                     // for an answer
    Millis silence{20'000};                     // of a stream, which is then asked for again: the connection may be dead
    Millis starting = std::chrono::minutes(3);  // from the program's being taken until it runs or is refused
    Millis lost{60'000};                        // for a server that went away to come back
    Millis leaving{10'000};                     // for the end of a program that was stopped
    Millis grace{30'000};                       // behind the program's own time, for the news of its end
    Backoff backoff{Millis(300)};
    std::function<double()> chance;             // for tests: instead of dice
};

class RemoteStage final : public LiveStage {
    Q_OBJECT

public:
    /// At least one server; the first that can is the one. The keeper outlives this object, if there is one: a server that is left while
    /// the program runs is told so by something that belongs to the keeper.
    RemoteStage(std::vector<RemoteServer> servers, LiveRunSpec spec, RemoteStageOptions options = {}, QObject* keeper = nullptr);
    ~RemoteStage() override;

    void begin() override;
    void feed(const QByteArray& bytes) override { m_typing.feed(bytes); }
    void closeInput() override { m_typing.closeInput(); }
    void resize(quint16 columns, quint16 rows) override { m_typing.resize(columns, rows); }
    /// Asked for twice it waits for no answer.
    void stop() override;

private:
    void setUpTimers();
    void noteTyping();
    void askServer();
    void learned(const std::optional<HttpAnswer>& trouble);
    [[nodiscard]] std::optional<Error> reasonToRefuse() const;
    void askNext(Error trouble);

    void post();
    void posted(const HttpAnswer& answer);

    void follow();
    void reached();
    void hearPiece(const QByteArray& piece);
    void hear(const wire::RunEvent& event);
    void followed(const HttpAnswer& answer);
    void lost(const HttpAnswer& answer);
    void tellStart();
    void take(const wire::RunEnd& told);

    void cancel();
    void abandon(const Error& why);
    void tellServerThatNobodyWaits();
    void end(const std::optional<Error>& trouble);
    void leaveStream();

    [[nodiscard]] Error errorOf(Fault fault, const QString& what, const QString& hint = {}) const;
    [[nodiscard]] Error refusal(const HttpAnswer& answer) const;
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString path(const char* what) const;
    [[nodiscard]] Millis pause(int failures) const;
    /// As long as this is there and not over.
    template <class Take> [[nodiscard]] RemoteHttp::Done whileItRuns(Take take)
    {
        return [self = QPointer(this), take](const HttpAnswer& answer) {
            if (self && !self->m_over) {
                take(answer);
            }
        };
    }

    std::vector<RemoteServer> m_servers; // not asked yet
    const LiveRunSpec m_spec;
    const RemoteStageOptions m_options;
    QObject* const m_keeper;
    std::unique_ptr<ServerLine> m_line; // of the one that is asked, and then runs it
    QString m_run;                      // its name there; empty: not taken yet
    bool m_isPosted = false;
    bool m_isStopped = false;
    bool m_hasStarted = false;
    bool m_over = false;

    std::uint64_t m_last = 0; // number of the last event that was heard
    wire::StreamReader m_reader;
    QPointer<QNetworkReply> m_stream;
    bool m_isReached = false; // the stream that is open
    int m_failures = 0;       // in a row

    RunTyping m_typing;

    QTimer m_again;      // until the stream is asked for again
    QTimer m_cancelAgain;
    QTimer m_starting;
    QTimer m_away;       // since the server went away
    QTimer m_leaving;
    QTimer m_limit;      // of the whole run
};

} // namespace ca
