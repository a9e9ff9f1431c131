// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Where the server listens, what it puts up with, and what is done with every request and answer.
#pragma once

#include "app/server/http/message.h"
#include "app/server/http/request_reader.h"
#include "core/base/units.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace ca::server {

/// An address of this machine, as a number. Port 0: one that is free.
struct Endpoint {
    std::string address = "127.0.0.1";
    std::uint16_t port = 0;

    bool operator==(const Endpoint&) const = default;
};

/// Files in PEM. The certificate may have its chain behind it.
struct TlsFiles {
    std::filesystem::path certificate;
    std::filesystem::path key;
};

/// How long a client may take. Each is bounded, so nobody holds a connection by doing nothing.
struct Patience {
    Millis handshake{10'000}; // of TLS
    Millis head{10'000};      // from a request's first byte to the end of its head
    Millis body{60'000};      // all of it
    Millis idle{60'000};      // between two requests
    Millis write{20'000};     // until the client takes the next bytes
    Millis linger{2'000};     // for what is still under way when a connection ends
    Millis quietSocket{90'000}; // a WebSocket from which nothing comes, no answer to a ping either
};

struct Allowance {
    std::size_t connections = 2048;
    std::size_t connectionsPerAddress = 256; // many students may share one
    Bytes unsent = mib(4);                   // of a stream or a WebSocket whose client reads slowly
    Bytes socketMessage{1'000'000};
    Bytes readAhead = kib(64); // of requests behind the one that is being answered
};

/// What was asked and answered, for the access log.
struct HttpExchange {
    std::string id;
    std::string address;
    std::string method;
    std::string path;
    int status = 0;
    Bytes sent; // of the body
    Micros time{0};
};

/// Called on the server's threads, for every request; must be quick.
struct HttpHooks {
    /// An answer here goes out instead of the route's. A WebSocket's request passes here too.
    std::function<std::optional<HttpAnswer>(const HttpRequest&)> before;
    /// Adds headers to whatever is answered, refusals included.
    std::function<void(const HttpRequest&, HttpAnswer&)> after;
    std::function<void(const HttpExchange&)> log;
    /// Something threw while it answered: the client hears of an internal error, this hears what it was.
    std::function<void(const HttpRequest&, std::string_view what)> onFault;
};

struct HttpOptions {
    std::vector<Endpoint> endpoints{Endpoint()};
    std::optional<TlsFiles> tls;
    ReadLimits limits;
    Patience patience;
    Allowance allowance;
    /// Peers whose X-Forwarded-For is believed; they have no bound of connections of their own.
    std::vector<std::string> proxies;
    unsigned ioThreads = 2;
    unsigned handlerThreads = 8; // handlers may wait for a disk
};

} // namespace ca::server
