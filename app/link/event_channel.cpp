// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/link/event_channel.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

namespace ca {

using wire::SocketPacket;

EventChannel::EventChannel(ChannelOptions options, QObject* parent) : QObject(parent), m_options(std::move(options))
{
    if (!m_options.chance) {
        m_options.chance = [] { return QRandomGenerator::global()->generateDouble(); };
    }
    m_pause.setSingleShot(true);
    m_greeting.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &EventChannel::tryNow);
    connect(&m_greeting, &QTimer::timeout, this, [this] { failed(tr("the server did not answer")); });
}

EventChannel::~EventChannel()
{
    close();
}

void EventChannel::setAddresses(const std::vector<QUrl>& addresses, const QString& token)
{
    m_ways.clear();
    for (const Transport transport : {Transport::WebSocket, Transport::Polling}) {
        for (const QUrl& address : addresses) {
            m_ways.push_back({address, transport, token});
        }
    }
    m_way = 0;
    m_tried = 0;
}

void EventChannel::open()
{
    if (m_wanted || m_ways.empty()) {
        return;
    }
    m_wanted = true;
    m_failures = 0;
    m_tried = 0;
    tryNow();
}

void EventChannel::close()
{
    m_wanted = false;
    m_pause.stop();
    if (m_connected) {
        m_link->send(wire::toMessage({SocketPacket::Type::Disconnect, "/", {}, {}, {}}));
    }
    drop();
}

/// The link may be the one that is calling.
void EventChannel::drop()
{
    m_connected = false;
    m_greeting.stop();
    if (m_link) {
        m_link->disconnect(this);
        m_link->close();
        m_link.release()->deleteLater();
    }
}

void EventChannel::tryNow()
{
    drop();
    m_reader = {};
    m_link = EngineLink::create(m_ways[m_way], m_options.connectTimeout);
    connect(m_link.get(), &EngineLink::opened, this, &EventChannel::greet);
    connect(m_link.get(), &EngineLink::text, this, &EventChannel::takeText);
    connect(m_link.get(), &EngineLink::binary, this, &EventChannel::takeBinary);
    connect(m_link.get(), &EngineLink::closed, this, &EventChannel::failed);
    m_link->open();
}

void EventChannel::failed(const QString& why)
{
    const bool wasConnected = m_connected;
    drop();
    if (!m_wanted) {
        return;
    }
    if (!wasConnected) {
        m_way = (m_way + 1) % m_ways.size();
        ++m_tried;
    }
    const bool roundIsOver = m_tried >= m_ways.size();
    const bool atOnce = !wasConnected && !roundIsOver;
    m_pause.start(atOnce ? Millis(0) : m_options.backoff.delay(m_failures, m_options.chance()));
    if (roundIsOver) {
        m_tried = 0;
        ++m_failures;
    }
    emit lost(why);
}

void EventChannel::greet()
{
    m_greeting.start(m_options.connectTimeout);
    const QString& token = m_ways[m_way].token;
    const QByteArray proof =
        token.isEmpty() ? QByteArray() : QJsonDocument(QJsonObject{{QStringLiteral("token"), token}}).toJson(QJsonDocument::Compact);
    m_link->send(wire::toMessage({SocketPacket::Type::Connect, "/", {}, proof.toStdString(), {}}));
}

void EventChannel::takeText(const QByteArray& message)
{
    take(m_reader.text({message.constData(), static_cast<std::size_t>(message.size())}));
}

void EventChannel::takeBinary(const QByteArray& message)
{
    take(m_reader.binary({message.constData(), static_cast<std::size_t>(message.size())}));
}

void EventChannel::take(Result<std::optional<SocketPacket>> packet)
{
    if (!packet) {
        failed(QString::fromStdString(packet.error().what));
    } else if (*packet && (*packet)->space == "/") {
        act(**packet);
    }
}

void EventChannel::act(const SocketPacket& packet)
{
    switch (packet.type) {
    case SocketPacket::Type::Connect:
        m_greeting.stop();
        m_connected = true;
        m_failures = 0;
        m_tried = 0;
        emit connected();
        break;
    case SocketPacket::Type::ConnectError:
        failed(tr("the server refused the connection"));
        break;
    case SocketPacket::Type::Disconnect:
        failed(tr("the server closed the connection"));
        break;
    case SocketPacket::Type::Event:
    case SocketPacket::Type::BinaryEvent:
        if (m_connected) {
            const wire::NamedEvent event = wire::namedEvent(packet);
            emit heard(QByteArray::fromStdString(event.name), QByteArray::fromStdString(event.argument));
        }
        break;
    case SocketPacket::Type::Ack:
    case SocketPacket::Type::BinaryAck:
        break; // we ask for none
    }
}

void EventChannel::send(std::string_view event, std::string_view argument)
{
    if (m_connected) {
        m_link->send(wire::toMessage(wire::eventPacket(event, argument)));
    }
}

} // namespace ca
