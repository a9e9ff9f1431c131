// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/link/engine_link.h"

#include "app/link/polling_link.h"
#include "app/link/websocket_link.h"

namespace ca {

using wire::EnginePacket;

std::unique_ptr<EngineLink> EngineLink::create(const EngineAddress& address, Millis connectTimeout)
{
    if (address.transport == Transport::Polling) {
        return std::make_unique<PollingLink>(address, connectTimeout);
    }
    return std::make_unique<WebSocketLink>(address, connectTimeout);
}

EngineLink::EngineLink(Millis connectTimeout) : m_connectTimeout(connectTimeout)
{
    m_silence.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, [this] { end(m_open ? tr("the server fell silent") : tr("the server did not answer")); });
}

void EngineLink::expectAnswer()
{
    m_silence.start(m_connectTimeout);
}

void EngineLink::send(const std::string& message)
{
    if (m_open && !m_over) {
        transmit({EnginePacket::Type::Message, message, false});
    }
}

void EngineLink::close()
{
    if (m_over) {
        return;
    }
    if (m_open) {
        transmit({EnginePacket::Type::Close, {}, false});
    }
    m_over = true;
    m_silence.stop();
    shut();
}

void EngineLink::end(const QString& why)
{
    if (m_over) {
        return;
    }
    m_over = true;
    m_silence.stop();
    shut();
    emit closed(why);
}

void EngineLink::take(const EnginePacket& packet)
{
    if (m_over) {
        return;
    }
    if (!m_open) {
        packet.type == EnginePacket::Type::Open ? takeOpen(packet.data) : end(tr("the server speaks another protocol"));
        return;
    }
    switch (packet.type) {
    case EnginePacket::Type::Ping:
        m_silence.start(m_handshake.pingInterval + m_handshake.pingTimeout);
        transmit({EnginePacket::Type::Pong, packet.data, false});
        break;
    case EnginePacket::Type::Message:
        if (packet.binary) {
            emit binary(QByteArray::fromStdString(packet.data));
        } else {
            emit text(QByteArray::fromStdString(packet.data));
        }
        break;
    case EnginePacket::Type::Close:
        end(tr("the server closed the connection"));
        break;
    case EnginePacket::Type::Open:
    case EnginePacket::Type::Pong:
    case EnginePacket::Type::Upgrade:
    case EnginePacket::Type::Noop:
        break; // nothing to do
    }
}

void EngineLink::takeOpen(const std::string& data)
{
    auto handshake = wire::handshakeFromJson(data);
    if (!handshake) {
        end(tr("the server speaks another protocol"));
        return;
    }
    m_handshake = std::move(*handshake);
    m_open = true;
    m_silence.start(m_handshake.pingInterval + m_handshake.pingTimeout);
    emit opened();
}

} // namespace ca
