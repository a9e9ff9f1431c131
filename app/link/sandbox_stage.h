// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A program in a sandbox of this machine, on a thread of its own.
#pragma once

#include "app/compose/workshop.h"
#include "app/link/live_stage.h"

#include <deque>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>

namespace ca {

class SandboxStage final : public LiveStage {
    Q_OBJECT

public:
    /// The workshop outlives this object.
    SandboxStage(Workshop& workshop, LiveRunSpec spec, QObject* parent = nullptr);
    /// Ends what still runs, and waits for its sandbox to be gone.
    ~SandboxStage() override;

    void begin() override;
    void feed(const QByteArray& bytes) override;
    void closeInput() override;
    void resize(quint16 columns, quint16 rows) override;
    void stop() override;

private:
    using Request = std::function<Result<void>(LiveRun&)>;

    /// Requests from the window's thread; whoever waits for the sandbox is woken by a token.
    class Requests {
    public:
        struct Taken {
            std::deque<Request> requests;
            std::stop_token wake;
        };
        void add(Request request);
        [[nodiscard]] Taken take();

    private:
        std::mutex m_mutex;
        std::deque<Request> m_waiting;
        std::stop_source m_wake;
    };

    template <class Tell> void tell(Tell what)
    {
        QMetaObject::invokeMethod(this, std::move(what), Qt::QueuedConnection);
    }
    void leave();
    // On its thread:
    void play(const std::stop_token& stop);
    [[nodiscard]] std::optional<Error> perform(const std::stop_token& stop);
    [[nodiscard]] std::optional<Error> follow(LiveRun& run, const std::stop_token& stop);
    void gather(const OutputChunk& chunk);
    void flush();

    Workshop& m_workshop;
    const LiveRunSpec m_spec;
    bool m_isRunning = false; // as the window's thread knows
    Requests m_requests;
    QByteArray m_pending;
    bool m_pendingIsError = false;
    std::jthread m_thread; // last: it uses all of the above
};

} // namespace ca
