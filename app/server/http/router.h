// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Which handler answers which request.
#pragma once

#include "app/server/http/message.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace ca::server {

class Router {
public:
    using Handler = std::function<HttpReply(const HttpRequest&)>;
    /// None: not a WebSocket's place, or the request is refused with the answer.
    using SocketHandler = std::function<std::variant<std::shared_ptr<WebSocketListener>, HttpAnswer>(const HttpRequest&)>;

    /// The pattern's parts that begin with a colon match anything but a slash. An empty method: any.
    void on(std::string_view method, std::string_view pattern, Handler handler);
    /// A request to upgrade to a WebSocket.
    void onSocket(std::string_view pattern, SocketHandler handler);
    /// What no route answers.
    void otherwise(Handler handler);

    [[nodiscard]] HttpReply answer(HttpRequest request) const;
    [[nodiscard]] std::variant<std::shared_ptr<WebSocketListener>, HttpAnswer> upgrade(HttpRequest request) const;

private:
    struct Route {
        std::string method;
        std::vector<std::string> parts;
        Handler handler;
    };
    struct SocketRoute {
        std::vector<std::string> parts;
        SocketHandler handler;
    };

    std::vector<Route> m_routes;
    std::vector<SocketRoute> m_sockets;
    Handler m_otherwise;
};

} // namespace ca::server
