// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A client of Engine.IO as a text to read, line by line:
//
//   handshake              a session that polls begins
//   poll A                 a request is sent; A waits, or A = 200 4hello
//   post 4a|4b = 200 ok    a request with two packets and its answer
//   posts 4a 4b            two requests at once; their answers are called 4a and 4b
//   socket S               a WebSocket opens, of the session if there is one; S refused 400
//   S < 2probe             the client sends (S <b: bytes); S > 3probe: what the server sent next; S quiet: nothing more
//   S closed, S open       what the server made of it; S drops, A leaves: the client goes
//   wait 300               milliseconds pass; oversleep 300: without the alarms
//   tell hello             the server sends a message (tellb: bytes), hang up: closes, throw: fails at the next message
//   heard hello            what the server's side heard next; over, alive: whether it was told that the client has gone
#pragma once

#include "app/server/live/engine_sessions.h"
#include "tests/app/server/live/manual_loop.h"

#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ca::server {

struct FakePromise final : HttpPromise {
    void answer(HttpAnswer given) override { answers.push_back(std::move(given)); }
    void onAbandon(std::function<void()> what) override { abandon = std::move(what); }
    std::vector<HttpAnswer> answers;
    std::function<void()> abandon;
};

struct FakeSocket final : WebSocket {
    void sendText(std::string text) override { sent.push_back(std::move(text)); }
    void sendBinary(std::string bytes) override { sent.push_back("b:" + bytes); }
    void close() override { isClosed = true; }
    std::deque<std::string> sent;
    bool isClosed = false;
};

class ClientScript {
public:
    explicit ClientScript(EngineOptions options = {});
    /// Another server's side than the one that listens.
    ClientScript(EngineOptions options, EnginePeerMaker makePeer);
    ~ClientScript();

    /// What went wrong, with the line; empty when all was as written.
    [[nodiscard]] std::string run(const std::string& script);
    [[nodiscard]] EngineSessions& sessions() { return *m_sessions; }
    ManualLoop& loop() { return *m_loop; }

    [[nodiscard]] static HttpRequest request(const std::string& method, std::map<std::string, std::string> query, std::string body = {});

private:
    class Peer;
    struct Socket {
        std::shared_ptr<WebSocketListener> listener;
        std::shared_ptr<FakeSocket> end = std::make_shared<FakeSocket>();
        int refused = 0;
    };

    std::string step(const std::string& line);
    std::string serverStep(const std::string& verb, const std::string& rest);
    std::string pollStep(FakePromise& promise, const std::string& verb, const std::string& rest);
    std::string socketStep(Socket& socket, const std::string& verb, const std::string& rest);
    std::shared_ptr<FakePromise> ask(const HttpRequest& request);
    std::string handshake();
    std::string post(const std::string& rest);
    std::string openSocket(const std::string& name);

    std::shared_ptr<ManualLoop> m_loop = std::make_shared<ManualLoop>();
    std::shared_ptr<EngineSessions> m_sessions;
    std::string m_sid;
    std::map<std::string, std::shared_ptr<FakePromise>> m_polls;
    std::map<std::string, Socket> m_sockets;
    Peer* m_peer = nullptr; // the last that was made
    std::deque<std::string> m_heard;
    int m_over = 0;
};

} // namespace ca::server
