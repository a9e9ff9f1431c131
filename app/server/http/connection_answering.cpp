// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// From a request that has been read to what is answered: the part of a connection that calls handlers.
#include "app/server/http/connection.h"
#include "app/server/http/error_answer.h"
#include "app/server/http/websocket_connection.h"
#include "core/base/base64.h"

#include <boost/asio/post.hpp>

namespace ca::server {

namespace asio = boost::asio;

namespace {

/// Sixteen bytes, as the protocol has it.
bool hasSocketKey(const HttpRequest& request)
{
    const auto key = fromBase64(request.header("sec-websocket-key"));
    return key && key->size() == 16;
}

} // namespace

void Connection::dispatch()
{
    m_state = State::Answering;
    m_deadline.clear();
    m_begun = std::chrono::steady_clock::now();
    m_request = m_reader->take();
    m_request.address = m_house->addressOf(m_request, m_peer);
    m_request.id = m_house->newRequestId();
    const bool isUpgrade = m_reader->isSocketUpgrade();
    asio::post(m_house->handlers, [self = shared_from_this(), isUpgrade, request = m_request] {
        return isUpgrade ? self->upgrade(request) : self->handle(request);
    });
    if (!isUpgrade) { // what comes behind it is not ours to read
        read();
    }
}

void Connection::handle(const HttpRequest& request)
{
    try {
        give(replyTo(request), request.method);
    } catch (const std::exception& fault) {
        give(faultAnswer(request, fault.what()), request.method);
    }
}

HttpReply Connection::replyTo(const HttpRequest& request)
{
    if (m_house->hooks.before) {
        if (auto instead = m_house->hooks.before(request)) {
            return std::move(*instead);
        }
    }
    return m_house->router->answer(request);
}

HttpAnswer Connection::faultAnswer(const HttpRequest& request, std::string_view what)
{
    if (m_house->hooks.onFault) {
        m_house->hooks.onFault(request, what);
    }
    return errorAnswer(500, "An unexpected error occurred");
}

void Connection::give(HttpReply reply, std::string_view method)
{
    if (auto* later = std::get_if<LaterAnswer>(&reply)) {
        give(std::move(*later));
    } else if (auto* streamed = std::get_if<StreamedAnswer>(&reply); streamed != nullptr && method != "HEAD") {
        give(std::move(*streamed));
    } else {
        HttpAnswer ready = streamed != nullptr ? std::move(streamed->head) : std::get<HttpAnswer>(std::move(reply));
        post([this, ready = std::move(ready)]() mutable { answer(std::move(ready)); });
    }
}

void Connection::give(LaterAnswer later)
{
    auto promise = std::make_shared<LatePromise>(shared_from_this());
    const bool isThere = post([this, promise = std::weak_ptr(promise)] {
        m_promise = promise;
        m_hasPromise = true;
        if (m_isInputOver) {
            end();
        }
    });
    if (!isThere) {
        promise->abandon();
    }
    later.begin(std::move(promise));
}

void Connection::give(StreamedAnswer streamed)
{
    const Framing framing = m_reader->isHttp10() ? Framing::UntilClose : Framing::Chunked;
    auto pieces = std::make_shared<PieceQueue>(shared_from_this(), framing, m_house->options.allowance.unsent);
    const bool isThere = post([this, pieces, head = std::move(streamed.head)] {
        m_pieces = pieces;
        m_isInputOver ? end() : beginStream(head);
    });
    if (!isThere) {
        pieces->end();
    }
    streamed.begin(std::make_shared<QueuedStream>(std::move(pieces)));
}

void Connection::upgrade(const HttpRequest& request)
{
    std::variant<std::shared_ptr<WebSocketListener>, HttpAnswer> outcome;
    try {
        auto refused = m_house->hooks.before ? m_house->hooks.before(request) : std::nullopt;
        if (!refused && !hasSocketKey(request)) {
            refused = errorAnswer(400, "Malformed Sec-WebSocket-Key");
        }
        outcome = refused ? decltype(outcome)(std::move(*refused)) : m_house->router->upgrade(request);
    } catch (const std::exception& fault) {
        outcome = faultAnswer(request, fault.what());
    }
    post([this, outcome = std::move(outcome)]() mutable {
        if (auto* refusal = std::get_if<HttpAnswer>(&outcome)) {
            return answer(std::move(*refusal));
        }
        m_exchange.status = 101;
        log();
        auto socket = std::make_shared<WebSocketConnection>(m_house, m_transport, std::move(m_place));
        m_house->guests.add(socket);
        socket->start(m_request, m_reader->target(), std::get<0>(std::move(outcome)));
        const std::lock_guard lock(m_doorMutex);
        m_isDoorOpen = false;
        m_state = State::Ended;
    });
}

void Connection::refuse(const ReadRefusal& refusal)
{
    m_state = State::Answering;
    m_begun = std::chrono::steady_clock::now();
    m_request = m_reader->take();
    m_request.address = m_peer;
    m_request.id = m_house->newRequestId();
    m_isInputOver = true; // nobody knows where the next request would begin
    answer(errorAnswer(refusal.status, refusal.message));
}

} // namespace ca::server
