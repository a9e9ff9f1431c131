// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// One Engine.IO connection, over a WebSocket or over polling.
#pragma once

#include "core/wire/engine_io.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QTimer>
#include <QUrl>

#include <memory>

namespace ca {

enum class Transport : std::uint8_t { WebSocket, Polling };

/// Where to connect and as whom.
struct EngineAddress {
    QUrl server; // http or https, what is in front of /socket.io/
    Transport transport = Transport::WebSocket;
    QString token; // bearer; empty: none

    bool operator==(const EngineAddress&) const = default;
};

/// open() -> opened -> text and binary ... -> closed, once, always; nothing comes after it. closed may come without opened. The server
/// pings; a server that has been silent for longer than it promised has left.
class EngineLink : public QObject {
    Q_OBJECT

public:
    [[nodiscard]] static std::unique_ptr<EngineLink> create(const EngineAddress& address, Millis connectTimeout);

    virtual void open() = 0;
    /// A message, once it is open.
    void send(const std::string& message);
    /// Says so to the server; closed() is not emitted.
    void close();

signals:
    void opened();
    void text(const QByteArray& message);
    void binary(const QByteArray& message);
    void closed(const QString& why);

protected:
    explicit EngineLink(Millis connectTimeout);

    virtual void transmit(const wire::EnginePacket& packet) = 0;
    /// The transport goes, whatever it is doing; nothing comes from it afterwards.
    virtual void shut() = 0;

    void expectAnswer();
    void take(const wire::EnginePacket& packet);
    void end(const QString& why);
    [[nodiscard]] bool isOver() const { return m_over; }
    [[nodiscard]] const wire::Handshake& handshake() const { return m_handshake; }

private:
    void takeOpen(const std::string& data);

    Millis m_connectTimeout;
    wire::Handshake m_handshake;
    bool m_open = false;
    bool m_over = false;
    QTimer m_silence; // the longest that is allowed
};

} // namespace ca
