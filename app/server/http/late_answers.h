// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Answers that come later, or in pieces: what handlers hold of a connection, from whatever thread.
#pragma once

#include "app/server/http/message.h"
#include "core/base/units.h"

#include <functional>
#include <memory>
#include <mutex>
#include <string>

namespace ca::server {

/// The connection, as seen by answers.
class AnswerSink {
public:
    virtual ~AnswerSink() = default;
    /// Any thread; what is called is called on the connection's strand. False: the connection has ended, nothing is called.
    virtual bool post(std::function<void()> task) = 0;
    /// Any thread; called on a handlers' thread.
    virtual void callBack(std::function<void()> task) = 0;
    // On the strand
    virtual void answer(HttpAnswer answer) = 0;
    virtual void sendPieces() = 0;
    virtual void drop() = 0;
};

class LatePromise final : public HttpPromise {
public:
    explicit LatePromise(std::shared_ptr<AnswerSink> sink) : m_sink(std::move(sink)) {}
    ~LatePromise() override;

    void answer(HttpAnswer answer) override;
    void onAbandon(std::function<void()> what) override;
    /// The client has gone.
    void abandon();

private:
    void send(HttpAnswer answer);

    const std::shared_ptr<AnswerSink> m_sink;
    std::mutex m_mutex;
    bool m_isAnswered = false;
    bool m_isAbandoned = false;
    std::function<void()> m_onAbandon;
};

enum class Framing : std::uint8_t { Chunked, UntilClose };

/// Pieces on their way from those who write to the connection, which takes what there is when it can send.
class PieceQueue {
public:
    struct Pieces {
        std::string bytes; // framed
        bool isLast = false;
    };

    PieceQueue(std::shared_ptr<AnswerSink> sink, Framing framing, Bytes most) : m_sink(std::move(sink)), m_framing(framing), m_most(most) {}

    bool write(std::string_view piece);
    void close();
    void onClose(std::function<void()> what);

    // The connection's side
    [[nodiscard]] Pieces take();
    void end();

private:
    void askForSending(std::unique_lock<std::mutex> lock);

    const std::shared_ptr<AnswerSink> m_sink;
    const Framing m_framing;
    const Bytes m_most;
    std::mutex m_mutex;
    std::string m_waiting;
    std::size_t m_underWay = 0;
    bool m_isAsked = false;   // the connection was told that there is something
    bool m_isClosing = false; // nothing more comes
    bool m_hasEnded = false;  // nobody is there any more
    std::function<void()> m_onClose;
};

/// What a handler holds of it. Letting go of it closes it.
class QueuedStream final : public HttpStream {
public:
    explicit QueuedStream(std::shared_ptr<PieceQueue> queue) : m_queue(std::move(queue)) {}
    ~QueuedStream() override { m_queue->close(); }
    bool write(std::string piece) override { return m_queue->write(piece); }
    void close() override { m_queue->close(); }
    void onClose(std::function<void()> what) override { m_queue->onClose(std::move(what)); }

private:
    const std::shared_ptr<PieceQueue> m_queue;
};

} // namespace ca::server
