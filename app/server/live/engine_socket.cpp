// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/live/engine_socket.h"

#include "app/server/live/engine_session.h"
#include "app/server/live/engine_sessions.h"

#include <utility>

namespace ca::server {

EngineSocket::EngineSocket(std::shared_ptr<EngineSessions> sessions, std::shared_ptr<EngineSession> session, HttpRequest hello)
    : m_sessions(std::move(sessions))
    , m_session(std::move(session))
    , m_hello(std::move(hello))
{
}

void EngineSocket::opened(std::shared_ptr<WebSocket> socket)
{
    m_socket = std::move(socket);
    if (m_session) {
        m_session->probe(m_socket);
        return;
    }
    m_session = m_sessions->admit(std::move(m_hello));
    if (!m_session) {
        m_socket->close();
        return;
    }
    m_socket->sendText(m_session->handshake(true));
    m_session->open(m_sessions->m_makePeer, m_socket);
}

void EngineSocket::text(std::string_view message)
{
    if (m_session) {
        m_session->socketText(m_socket, message);
    }
}

void EngineSocket::binary(std::string_view bytes)
{
    if (m_session) {
        m_session->socketBinary(m_socket, bytes);
    }
}

void EngineSocket::closed()
{
    if (m_session && m_socket) {
        std::exchange(m_session, nullptr)->socketClosed(m_socket);
    }
    m_socket.reset();
}

} // namespace ca::server
