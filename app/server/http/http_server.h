// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The server's sockets: takes connections, reads requests, has the router answer them.
//
// Threads: a few for the sockets, more for the handlers; requests of one connection are answered one behind the other.
#pragma once

#include "app/server/http/http_options.h"
#include "app/server/http/router.h"
#include "core/base/result.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace ca::server {

class HttpServer {
public:
    /// What start would complain about before it listens: addresses and certificates.
    [[nodiscard]] static Result<void> check(const HttpOptions& options);
    /// Whether the ports could be had at this moment.
    [[nodiscard]] static Result<void> checkPorts(const HttpOptions& options);
    /// Listens when it returns. The router is not changed any more.
    [[nodiscard]] static Result<std::unique_ptr<HttpServer>> start(HttpOptions options, std::shared_ptr<const Router> router, HttpHooks hooks = {});
    /// Stops at once.
    ~HttpServer();
    HttpServer(const HttpServer&) = delete;
    HttpServer& operator=(const HttpServer&) = delete;

    /// In the order of the endpoints.
    [[nodiscard]] const std::vector<std::uint16_t>& ports() const;
    [[nodiscard]] std::size_t connections() const;

    /// Takes no more connections and requests, ends streams and WebSockets, and lets what is being answered be answered for so long.
    /// Not on a thread of the server's own.
    void stop(Millis grace);

private:
    struct Inside;
    explicit HttpServer(std::unique_ptr<Inside> inside);
    std::unique_ptr<Inside> m_inside;
};

} // namespace ca::server
