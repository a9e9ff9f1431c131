// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// One session of Engine.IO: a client that polls, or has a WebSocket, or is about to change from the one to the other.
//
//   polling --probe--> polling, probed --upgrade--> websocket
//      |                    |                          |
//      +-- close() --> closing (the last messages wait for a poll) --+--> closed
//
// Whatever comes is put into turns, so the state is touched by one thread at a time.
#pragma once

#include "app/server/http/message.h"
#include "app/server/live/engine_line.h"
#include "app/server/live/engine_options.h"
#include "app/server/live/turns.h"
#include "core/wire/engine_io.h"

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace ca::server {

class EngineSession final : public EngineLine, public std::enable_shared_from_this<EngineSession> {
public:
    struct Origin {
        std::string sid;
        HttpRequest hello;
        EngineOptions options;
        std::shared_ptr<Loop> loop;
        std::function<void()> onClosed; // once, when nothing of it is left
    };

    explicit EngineSession(Origin origin);
    ~EngineSession() override;

    /// Once: has the peer made and the heart beat. With a socket, the session begins on it; else the client polls.
    void open(const EnginePeerMaker& makePeer, std::shared_ptr<WebSocket> socket);

    // From any thread
    [[nodiscard]] const std::string& sid() const { return m_origin.sid; }
    [[nodiscard]] const HttpRequest& hello() const { return m_origin.hello; }
    [[nodiscard]] bool hasSocket() const { return m_hasSocket; }
    [[nodiscard]] bool isOver() const { return m_isOver; }
    [[nodiscard]] std::string handshake(bool onSocket) const;
    void poll(std::shared_ptr<HttpPromise> promise);
    void push(std::string body, std::shared_ptr<HttpPromise> promise);
    /// A second socket, to change over to.
    void probe(std::shared_ptr<WebSocket> socket);
    void socketText(const std::shared_ptr<WebSocket>& socket, std::string_view frame);
    void socketBinary(const std::shared_ptr<WebSocket>& socket, std::string_view bytes);
    void socketClosed(const std::shared_ptr<WebSocket>& socket);
    /// The server goes down, or thinks better of it.
    void end();
    /// Lets go of everything. Only when no turn will be taken any more.
    void bury();

    // EngineLine
    void sendText(std::string text) override;
    void sendBinary(std::string bytes) override;
    void close() override;
    [[nodiscard]] std::unique_ptr<Alarm> after(Millis delay, Loop::Task task) override;
    [[nodiscard]] std::function<void(Loop::Task)> inTurn() override;

private:
    enum class State : std::uint8_t { Open, Closing, Closed };

    void take(Loop::Task task);
    void read(std::size_t size, Loop::Task task);
    void onPoll(std::shared_ptr<HttpPromise> promise);
    void onAbandoned(const std::shared_ptr<HttpPromise>& promise);
    void onPush(const std::string& body, HttpPromise& promise);
    void onProbeFrame(const std::shared_ptr<WebSocket>& socket, std::string_view frame);
    void onPacket(const wire::EnginePacket& packet);
    void letPollGo();
    void upgrade();
    [[nodiscard]] bool isProbe(const std::shared_ptr<WebSocket>& socket) const;
    void dropProbe(const std::shared_ptr<WebSocket>& socket);
    void dropProbes();
    void answerPoll(std::string body);
    void flush();
    void send(wire::EnginePacket packet);
    void awaitPing();
    void ping();
    [[nodiscard]] bool isOverdue() const;
    void takeLeave();
    void close(wire::EnginePacket::Type lastWord, Millis patience);
    void finish(wire::EnginePacket::Type lastWord);

    const Origin m_origin;
    const std::shared_ptr<Turns> m_turns;
    std::atomic<bool> m_hasSocket = false;
    std::atomic<bool> m_isOver = false;
    std::atomic<std::size_t> m_unread = 0;
    std::atomic<int> m_pushes = 0; // requests under way

    // For the thread whose turn it is
    State m_state = State::Open;
    std::unique_ptr<EnginePeer> m_peer;
    std::shared_ptr<WebSocket> m_socket; // none: the client polls
    std::vector<std::shared_ptr<WebSocket>> m_probes; // to which it may change over
    std::shared_ptr<WebSocket> m_probed;              // the one of them that the client has tried
    std::shared_ptr<HttpPromise> m_poll; // waits for something to send
    SteadyTime m_polledAt;
    std::unique_ptr<Alarm> m_release; // of a poll, for an upgrade
    std::vector<wire::EnginePacket> m_unsent;
    std::size_t m_unsentBytes = 0;
    SteadyTime m_pingDue;
    bool m_awaitsPong = false;
    std::unique_ptr<Alarm> m_heart;
    std::unique_ptr<Alarm> m_patience; // with probes, or with a client that is to fetch its last messages
};

} // namespace ca::server
