// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Requests and answers as values: whoever answers knows no socket.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace ca::server {

struct HttpRequest {
    std::string method;                         // "GET"
    std::string path;                           // decoded, without query
    std::map<std::string, std::string> query;   // decoded; of several the last
    std::map<std::string, std::string> headers; // names in lower case
    std::string body;
    std::string address; // of the client
    std::string id;      // of the request, for logs and X-Request-Id
    std::map<std::string, std::string> captures; // "slug" of "/api/problems/:slug"

    /// Empty when it is not there; the name in lower case.
    [[nodiscard]] std::string_view header(const std::string& name) const
    {
        const auto found = headers.find(name);
        return found == headers.end() ? std::string_view() : std::string_view(found->second);
    }
};

struct HttpAnswer {
    int status = 200;
    std::string type = "application/json; charset=utf-8"; // of the body
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body;
};

/// Where an answer that comes in pieces goes. Any thread may write; a client that reads too slowly is dropped.
class HttpStream {
public:
    virtual ~HttpStream() = default;
    /// False: the client has gone.
    virtual bool write(std::string piece) = 0;
    virtual void close() = 0;
    /// Called once, when the client has gone or the stream was closed. Set before the first write.
    virtual void onClose(std::function<void()> what) = 0;
};

/// An answer that comes later, as to a long poll. Any thread may send it, once; never sent at all: 503.
class HttpPromise {
public:
    virtual ~HttpPromise() = default;
    virtual void answer(HttpAnswer answer) = 0;
    /// Called when the client goes before it was answered.
    virtual void onAbandon(std::function<void()> what) = 0;
};

/// Ways to answer: at once, later, or in pieces behind a head.
struct LaterAnswer {
    std::function<void(std::shared_ptr<HttpPromise>)> begin;
};
struct StreamedAnswer {
    HttpAnswer head; // its body is not sent
    std::function<void(std::shared_ptr<HttpStream>)> begin;
};
using HttpReply = std::variant<HttpAnswer, LaterAnswer, StreamedAnswer>;

/// One end of a WebSocket. Any thread may send; messages go out in order; a client that reads too slowly is dropped.
class WebSocket {
public:
    virtual ~WebSocket() = default;
    virtual void sendText(std::string text) = 0;
    virtual void sendBinary(std::string bytes) = 0;
    virtual void close() = 0;
};

/// What hears a WebSocket; called by one thread at a time.
class WebSocketListener {
public:
    virtual ~WebSocketListener() = default;
    virtual void opened(std::shared_ptr<WebSocket> socket) = 0;
    virtual void text(std::string_view message) = 0;
    virtual void binary(std::string_view bytes) = 0;
    virtual void closed() = 0; // for whatever reason, once
};

} // namespace ca::server
