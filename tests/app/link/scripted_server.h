// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A server on a port of this machine that does what a test tells it: answers, hangs, drops, speaks Engine.IO by WebSocket or polling.
#pragma once

#include "core/wire/engine_io.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>
#include <QWebSocket>
#include <QWebSocketServer>

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace ca::tests {

struct HttpQuestion {
    QByteArray method;
    QByteArray path; // with the query
    QHash<QByteArray, QByteArray> headers; // names in lower case
    QByteArray body;
};

struct HttpReply {
    enum class How { Answer, Hang, Drop, Stream, BrokenStream }; // a stream of events stays open, or is closed behind the body
    int status = 200;
    QByteArray body;
    QByteArray headers; // further lines, each with its \r\n
    How how = How::Answer;
};

/// A connection of Engine.IO, whichever way it goes.
class EngineGuest : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    void say(const QByteArray& message) { transmit({wire::EnginePacket::Type::Message, message.toStdString(), false}); }
    virtual void transmit(const wire::EnginePacket& packet) = 0;
    virtual void raw(const QByteArray& text) = 0;
    virtual void drop() = 0;

    int pongs = 0;
    QByteArrayList heard; // messages
    bool viaPolling = false;
};

class ScriptedServer : public QObject {
    Q_OBJECT

public:
    explicit ScriptedServer(QObject* parent = nullptr);
    ~ScriptedServer() override;

    [[nodiscard]] QUrl address() const;
    /// Nobody is there any more; with listen() somebody is again, at the same port.
    void hide();
    void listen();

    /// What is not Engine.IO's.
    std::function<HttpReply(const HttpQuestion&)> answer;
    /// What becomes of a message; nothing by default but CONNECT's answer.
    std::function<void(EngineGuest&, const QByteArray&)> onMessage;
    QByteArray open = R"({"sid":"E1","upgrades":[],"pingInterval":25000,"pingTimeout":30000,"maxPayload":1000000})";
    bool takesWebSockets = true;
    bool takesPolling = true;

    std::vector<HttpQuestion> questions; // what was asked, but for Engine.IO
    [[nodiscard]] int count(const QByteArray& method, const QByteArray& pathStart) const;
    [[nodiscard]] const std::vector<QPointer<EngineGuest>>& guests() const { return m_guests; }
    [[nodiscard]] EngineGuest* guest() const; // the newest that is there
    int arrivals = 0;                         // of guests

signals:
    void arrived(ca::tests::EngineGuest* guest);

private:
    friend class PollingGuest;

    void greet(QTcpSocket* socket);
    void take(QTcpSocket* socket);
    void serve(QTcpSocket* socket, const HttpQuestion& question);
    void servePolling(QTcpSocket* socket, const HttpQuestion& question);
    void welcome(EngineGuest* guest);
    void hear(EngineGuest& guest, const wire::EnginePacket& packet);

    QTcpServer m_tcp;
    QWebSocketServer m_sockets;
    quint16 m_port = 0;
    QHash<QTcpSocket*, QByteArray> m_unread;
    std::vector<QPointer<EngineGuest>> m_guests;
    QHash<QByteArray, QPointer<EngineGuest>> m_pollers;
};

void reply(QTcpSocket* socket, const HttpReply& reply);

} // namespace ca::tests
