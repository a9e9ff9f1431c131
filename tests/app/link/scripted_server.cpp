// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "tests/app/link/scripted_server.h"

#include <algorithm>

namespace ca::tests {

using wire::EnginePacket;

void reply(QTcpSocket* socket, const HttpReply& reply)
{
    if (reply.how == HttpReply::How::Drop) {
        socket->abort();
    }
    if (reply.how == HttpReply::How::Stream || reply.how == HttpReply::How::BrokenStream) {
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n" + reply.body);
        if (reply.how == HttpReply::How::BrokenStream) {
            socket->disconnectFromHost();
        }
        return;
    }
    if (reply.how != HttpReply::How::Answer) {
        return;
    }
    QByteArray text = "HTTP/1.1 " + QByteArray::number(reply.status) + " Status\r\n";
    text += "Content-Type: application/json; charset=utf-8\r\nContent-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
    socket->write(text + reply.headers + "\r\n" + reply.body);
}

class WebSocketGuest : public EngineGuest {
public:
    WebSocketGuest(QWebSocket* socket, QObject* parent) : EngineGuest(parent), m_socket(socket) { socket->setParent(this); }
    void transmit(const EnginePacket& packet) override { m_socket->sendTextMessage(QString::fromStdString(wire::toFrame(packet))); }
    void raw(const QByteArray& text) override { m_socket->sendTextMessage(QString::fromUtf8(text)); }
    void drop() override { m_socket->abort(); }

private:
    QWebSocket* m_socket;
};

class PollingGuest : public EngineGuest {
public:
    explicit PollingGuest(QObject* parent) : EngineGuest(parent) { viaPolling = true; }
    void transmit(const EnginePacket& packet) override
    {
        m_waiting.push_back(packet);
        flush();
    }
    void raw(const QByteArray& text) override { answerPoll(text); }
    void drop() override
    {
        if (m_poll) {
            m_poll->abort();
        }
        deleteLater();
    }
    void poll(QTcpSocket* socket)
    {
        m_poll = socket;
        flush();
    }

private:
    void flush()
    {
        if (m_poll && !m_waiting.empty()) {
            answerPoll(QByteArray::fromStdString(wire::toPayload(m_waiting)));
            m_waiting.clear();
        }
    }
    void answerPoll(const QByteArray& text)
    {
        if (m_poll) {
            reply(m_poll, {200, text, {}, HttpReply::How::Answer});
        }
        m_poll = nullptr;
    }

    std::vector<EnginePacket> m_waiting;
    QPointer<QTcpSocket> m_poll;
};

ScriptedServer::ScriptedServer(QObject* parent)
    : QObject(parent), m_sockets(QStringLiteral("scripted"), QWebSocketServer::NonSecureMode)
{
    connect(&m_tcp, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket* socket = m_tcp.nextPendingConnection()) {
            greet(socket);
        }
    });
    connect(&m_sockets, &QWebSocketServer::newConnection, this, [this] {
        QWebSocket* socket = m_sockets.nextPendingConnection();
        auto* guest = new WebSocketGuest(socket, this);
        connect(socket, &QWebSocket::textMessageReceived, guest, [this, guest](const QString& text) {
            if (const auto packet = wire::fromFrame(text.toStdString())) {
                hear(*guest, *packet);
            }
        });
        connect(socket, &QWebSocket::disconnected, guest, &QObject::deleteLater);
        welcome(guest);
    });
    listen();
}

ScriptedServer::~ScriptedServer()
{
    for (QTcpSocket* socket : m_unread.keys()) {
        disconnect(socket, nullptr, this, nullptr); // they go after what their ends would change
    }
}

QUrl ScriptedServer::address() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port));
}

void ScriptedServer::hide()
{
    m_tcp.close();
    for (QTcpSocket* socket : m_unread.keys()) {
        socket->abort();
    }
    for (const auto& guest : m_guests) {
        if (guest) {
            guest->drop();
        }
    }
}

void ScriptedServer::listen()
{
    if (m_tcp.listen(QHostAddress::LocalHost, m_port)) {
        m_port = m_tcp.serverPort();
    }
}

int ScriptedServer::count(const QByteArray& method, const QByteArray& pathStart) const
{
    return static_cast<int>(std::count_if(questions.begin(), questions.end(), [&](const HttpQuestion& question) {
        return question.method == method && question.path.startsWith(pathStart);
    }));
}

EngineGuest* ScriptedServer::guest() const
{
    for (auto guest = m_guests.rbegin(); guest != m_guests.rend(); ++guest) {
        if (*guest) {
            return *guest;
        }
    }
    return nullptr;
}

void ScriptedServer::greet(QTcpSocket* socket)
{
    m_unread.insert(socket, {});
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { take(socket); });
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        m_unread.remove(socket);
        socket->deleteLater();
    });
}

void ScriptedServer::take(QTcpSocket* socket)
{
    if (m_unread.value(socket).isEmpty()) {
        const QByteArray ahead = socket->peek(8192);
        if (ahead.contains("Upgrade: websocket") || ahead.contains("upgrade: websocket")) {
            if (!ahead.contains("\r\n\r\n")) {
                return;
            }
            disconnect(socket, nullptr, this, nullptr);
            m_unread.remove(socket);
            if (takesWebSockets) {
                m_sockets.handleConnection(socket);
            } else {
                socket->abort();
            }
            return;
        }
    }
    QByteArray& unread = m_unread[socket];
    unread += socket->readAll();
    const qsizetype end = unread.indexOf("\r\n\r\n");
    if (end < 0) {
        return;
    }
    HttpQuestion question;
    const QByteArrayList lines = unread.first(end).split('\n');
    const QByteArrayList first = lines.first().trimmed().split(' ');
    question.method = first.value(0);
    question.path = first.value(1);
    for (const QByteArray& line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        question.headers.insert(line.first(colon).trimmed().toLower(), line.sliced(colon + 1).trimmed());
    }
    const qsizetype length = question.headers.value("content-length").toLongLong();
    if (unread.size() < end + 4 + length) {
        return;
    }
    question.body = unread.sliced(end + 4, length);
    unread.remove(0, end + 4 + length);
    serve(socket, question);
}

void ScriptedServer::serve(QTcpSocket* socket, const HttpQuestion& question)
{
    if (question.path.startsWith("/socket.io/")) {
        servePolling(socket, question);
        return;
    }
    questions.push_back(question);
    reply(socket, answer ? answer(question) : HttpReply{404, R"({"error":"NotFound","message":"Cannot GET","statusCode":404})", {}});
}

void ScriptedServer::servePolling(QTcpSocket* socket, const HttpQuestion& question)
{
    if (!takesPolling) {
        socket->abort();
        return;
    }
    const qsizetype at = question.path.indexOf("sid=");
    if (at < 0) {
        auto* guest = new PollingGuest(this);
        const QByteArray sid = "P" + QByteArray::number(arrivals);
        m_pollers.insert(sid, guest);
        guest->poll(socket);
        const QByteArray saved = open;
        open.replace("E1", sid);
        welcome(guest);
        open = saved;
        return;
    }
    const QByteArray sid = question.path.sliced(at + 4).split('&').first();
    auto* guest = static_cast<PollingGuest*>(m_pollers.value(sid).data());
    if (guest == nullptr) {
        reply(socket, {400, R"({"code":1,"message":"Session ID unknown"})", {}});
    } else if (question.method == "GET") {
        guest->poll(socket);
    } else {
        reply(socket, {200, "ok", {}});
        if (const auto packets = wire::fromPayload(question.body.toStdString())) {
            for (const EnginePacket& packet : *packets) {
                hear(*guest, packet);
            }
        }
    }
}

void ScriptedServer::welcome(EngineGuest* guest)
{
    m_guests.emplace_back(guest);
    ++arrivals;
    guest->raw("0" + open);
    emit arrived(guest);
}

void ScriptedServer::hear(EngineGuest& guest, const EnginePacket& packet)
{
    if (packet.type == EnginePacket::Type::Pong) {
        ++guest.pongs;
    }
    if (packet.type != EnginePacket::Type::Message) {
        return;
    }
    const QByteArray message = QByteArray::fromStdString(packet.data);
    guest.heard.push_back(message);
    if (onMessage) {
        onMessage(guest, message);
    } else if (message.startsWith('0')) {
        guest.say(R"(0{"sid":"S1"})");
    }
}

} // namespace ca::tests
