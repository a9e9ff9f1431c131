// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/link/websocket_link.h"

#include <QNetworkRequest>
#include <QUrlQuery>

namespace ca {

namespace {

constexpr quint64 kLargestMessage = quint64{64} << 20; // results with all that a program printed; Qt's own bound is none

QUrl socketUrl(const QUrl& server)
{
    QUrl url = server;
    url.setScheme(server.scheme() == QLatin1String("https") ? QStringLiteral("wss") : QStringLiteral("ws"));
    url.setPath(server.path() + QStringLiteral("/socket.io/"));
    url.setQuery(QUrlQuery{{QStringLiteral("EIO"), QStringLiteral("4")}, {QStringLiteral("transport"), QStringLiteral("websocket")}});
    return url;
}

} // namespace

WebSocketLink::WebSocketLink(const EngineAddress& address, Millis connectTimeout) : EngineLink(connectTimeout), m_address(address)
{
    m_socket.setMaxAllowedIncomingMessageSize(kLargestMessage);
    m_socket.setMaxAllowedIncomingFrameSize(kLargestMessage);
    connect(&m_socket, &QWebSocket::textMessageReceived, this, [this](const QString& message) {
        const auto packet = wire::fromFrame(message.toStdString());
        packet ? take(*packet) : end(tr("the server speaks another protocol"));
    });
    connect(&m_socket, &QWebSocket::binaryMessageReceived, this, [this](const QByteArray& message) {
        take({wire::EnginePacket::Type::Message, message.toStdString(), true});
    });
    connect(&m_socket, &QWebSocket::disconnected, this, [this] { end(tr("the connection broke")); });
    connect(&m_socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this, [this] { end(m_socket.errorString()); });
}

void WebSocketLink::open()
{
    expectAnswer();
    QNetworkRequest request(socketUrl(m_address.server));
    if (!m_address.token.isEmpty()) {
        request.setRawHeader("Authorization", "Bearer " + m_address.token.toUtf8());
    }
    m_socket.open(request);
}

void WebSocketLink::transmit(const wire::EnginePacket& packet)
{
    m_socket.sendTextMessage(QString::fromStdString(wire::toFrame(packet)));
}

void WebSocketLink::shut()
{
    m_socket.disconnect(this);
    m_socket.close();
}

} // namespace ca
