// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A WebSocket of a client's: the beginning of a session, or where one changes over to.
#pragma once

#include "app/server/http/message.h"

#include <memory>

namespace ca::server {

class EngineSession;
class EngineSessions;

class EngineSocket final : public WebSocketListener {
public:
    /// Without a session one begins when the socket is open.
    EngineSocket(std::shared_ptr<EngineSessions> sessions, std::shared_ptr<EngineSession> session, HttpRequest hello);

    void opened(std::shared_ptr<WebSocket> socket) override;
    void text(std::string_view message) override;
    void binary(std::string_view bytes) override;
    void closed() override;

private:
    std::shared_ptr<EngineSessions> m_sessions;
    std::shared_ptr<EngineSession> m_session;
    HttpRequest m_hello;
    std::shared_ptr<WebSocket> m_socket;
};

} // namespace ca::server
