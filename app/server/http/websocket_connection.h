// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A connection after its upgrade to a WebSocket (RFC 6455). The listener is called on the handlers' threads, by one at a time, and
// the next message is read when it is done with the last: a client that talks too much waits.
#pragma once

#include "app/server/http/house.h"
#include "app/server/http/message.h"
#include "app/server/http/transport.h"

#include <memory>
#include <string>

namespace ca::server {

class WebSocketConnection final : public Guest, public WebSocket, public std::enable_shared_from_this<WebSocketConnection> {
public:
    WebSocketConnection(std::shared_ptr<House> house, std::shared_ptr<Transport> transport, std::unique_ptr<Guests::Place> place);
    ~WebSocketConnection() override;
    /// On the transport's executor.
    void start(const HttpRequest& request, std::string_view target, std::shared_ptr<WebSocketListener> listener);

    void askToLeave() override;
    void throwOut() override;

    void sendText(std::string text) override;
    void sendBinary(std::string bytes) override;
    void close() override;

private:
    struct Inside;
    enum class Kind : bool { Text, Binary };
    enum class Reason : bool { Normal, GoingAway };

    bool post(std::function<void()> task);
    void send(Kind kind, std::string message);
    void accepted(const Transport::Error& error);
    void read();
    void onMessage(std::size_t size);
    void tell(std::function<void(WebSocketListener&)> what);
    void writeNext();
    void onWritten(const Transport::Error& error);
    void beginClose(Reason reason);
    void closeWhenAllIsOut(); // and when the connection has been opened
    void end();

    const std::shared_ptr<House> m_house; // before everything that lives on its threads
    std::unique_ptr<Inside> m_inside;
};

} // namespace ca::server
