// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A server's events, for as long as somebody wants them: connected, lost and connected again, by whichever way works.
#pragma once

#include "app/link/backoff.h"
#include "app/link/engine_link.h"
#include "core/wire/socket_io.h"

#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace ca {

struct ChannelOptions {
    Millis connectTimeout{8000}; // of each way that is tried
    Backoff backoff;
    std::function<double()> chance; // from 0 to 1; none: a good one
};

/// Closed -> open() -> trying one way after the other -> connected() -> heard()... -> lost() -> trying again ... -> close().
/// The ways are tried at once one after the other, then, after a pause that grows, from the beginning; the one that worked last is
/// the first.
class EventChannel : public QObject {
    Q_OBJECT

public:
    explicit EventChannel(ChannelOptions options, QObject* parent = nullptr);
    ~EventChannel() override;

    /// To each address by WebSocket, then by polling. Counts from the next attempt on.
    void setAddresses(const std::vector<QUrl>& addresses, const QString& token);
    void open();
    void close();
    [[nodiscard]] bool isConnected() const { return m_connected; }
    /// Which way it goes, while it is connected.
    [[nodiscard]] Transport transport() const { return m_ways[m_way].transport; }

    /// Without effect while it is not connected: whoever wants to be heard sends it upon connected().
    void send(std::string_view event, std::string_view argument);

signals:
    void connected();
    void heard(const QByteArray& event, const QByteArray& argument);
    void lost(const QString& why); // of a connection that was there, or of an attempt that failed

private:
    void tryNow();
    void drop();
    void failed(const QString& why);
    void greet();
    void takeText(const QByteArray& message);
    void takeBinary(const QByteArray& message);
    void take(Result<std::optional<wire::SocketPacket>> packet);
    void act(const wire::SocketPacket& packet);

    ChannelOptions m_options;
    std::vector<EngineAddress> m_ways;
    std::size_t m_way = 0;
    std::size_t m_tried = 0; // ways since the last pause
    int m_failures = 0;      // rounds in vain
    bool m_wanted = false;
    bool m_connected = false;
    std::unique_ptr<EngineLink> m_link;
    wire::SocketReader m_reader;
    QTimer m_pause;
    QTimer m_greeting; // until the answer to CONNECT
};

} // namespace ca
