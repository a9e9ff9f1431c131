// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/http/websocket_connection.h"

#include "app/server/http/any_stream.h"

#include <deque>
#include <mutex>
#include <optional>
#include <utility>

#include <boost/asio/strand.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/message.hpp>
#include <boost/beast/websocket/stream.hpp>

namespace ca::server {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace websocket = boost::beast::websocket;

struct WebSocketConnection::Inside {
    struct Message {
        Kind kind;
        std::string bytes;
    };

    Inside(House& house, const std::shared_ptr<Transport>& transport, std::unique_ptr<Guests::Place> thePlace)
        : stream(AnyStream(transport)), listening(asio::make_strand(house.handlers)), deadline(transport->executor()), place(std::move(thePlace))
    {
    }

    websocket::stream<AnyStream> stream;
    asio::strand<asio::thread_pool::executor_type> listening;
    Deadline deadline; // of a write
    std::unique_ptr<Guests::Place> place;
    std::shared_ptr<WebSocketListener> listener;
    beast::flat_buffer input;
    bool isWriting = false;
    std::optional<Reason> toClose; // when it has been opened, and all that was sent has gone out
    bool isOpened = false;
    bool isClosing = false;
    bool hasEnded = false;

    std::mutex mutex; // guards what is below, for the threads that send
    std::deque<Message> output;
    std::size_t unsent = 0;
    bool isDoorOpen = true;
};

WebSocketConnection::WebSocketConnection(std::shared_ptr<House> house, std::shared_ptr<Transport> transport, std::unique_ptr<Guests::Place> place)
    : m_house(std::move(house)), m_inside(std::make_unique<Inside>(*m_house, transport, std::move(place)))
{
}

WebSocketConnection::~WebSocketConnection() = default;

void WebSocketConnection::start(const HttpRequest& request, std::string_view target, std::shared_ptr<WebSocketListener> listener)
{
    m_inside->listener = std::move(listener);
    auto& stream = m_inside->stream;
    const Patience& patience = m_house->options.patience;
    stream.set_option(websocket::stream_base::timeout{patience.handshake, patience.quietSocket, true});
    stream.read_message_max(m_house->options.allowance.socketMessage.count());
    stream.auto_fragment(false);
    auto upgrade = std::make_shared<beast::http::request<beast::http::empty_body>>(beast::http::verb::get, target, 11);
    for (const auto& [name, value] : request.headers) {
        upgrade->set(name, value);
    }
    stream.async_accept(*upgrade, [self = shared_from_this(), upgrade](const Transport::Error& error) { self->accepted(error); });
}

void WebSocketConnection::accepted(const Transport::Error& error)
{
    if (error || m_inside->hasEnded) {
        return end();
    }
    tell([self = shared_from_this()](WebSocketListener& listener) { listener.opened(self); });
    m_inside->isOpened = true;
    read();
    writeNext();
    closeWhenAllIsOut();
}

bool WebSocketConnection::post(std::function<void()> task)
{
    const std::lock_guard lock(m_inside->mutex);
    if (m_inside->isDoorOpen) {
        asio::post(m_inside->stream.get_executor(), [self = shared_from_this(), task = std::move(task)] { task(); });
    }
    return m_inside->isDoorOpen;
}

void WebSocketConnection::askToLeave()
{
    post([this] { beginClose(Reason::GoingAway); });
}

void WebSocketConnection::throwOut()
{
    post([this] { end(); });
}

void WebSocketConnection::sendText(std::string text)
{
    send(Kind::Text, std::move(text));
}

void WebSocketConnection::sendBinary(std::string bytes)
{
    send(Kind::Binary, std::move(bytes));
}

void WebSocketConnection::close()
{
    post([this] { beginClose(Reason::Normal); });
}

/// One message is let through however long it is, if nothing waits before it.
void WebSocketConnection::send(Kind kind, std::string message)
{
    bool isTooMuch = false;
    {
        const std::lock_guard lock(m_inside->mutex);
        isTooMuch = m_inside->unsent > 0 && m_inside->unsent + message.size() > m_house->options.allowance.unsent.count();
        if (!isTooMuch && m_inside->isDoorOpen) {
            m_inside->unsent += message.size();
            m_inside->output.push_back({kind, std::move(message)});
        }
    }
    post([this, isTooMuch] { isTooMuch ? end() : writeNext(); });
}

void WebSocketConnection::read()
{
    m_inside->stream.async_read(m_inside->input, [self = shared_from_this()](const Transport::Error& error, std::size_t size) {
        error || self->m_inside->hasEnded ? self->end() : self->onMessage(size);
    });
}

void WebSocketConnection::onMessage(std::size_t size)
{
    auto message = std::make_shared<std::string>(static_cast<const char*>(m_inside->input.data().data()), size);
    m_inside->input.consume(size);
    tell([self = shared_from_this(), message, isText = m_inside->stream.got_text()](WebSocketListener& listener) {
        isText ? listener.text(*message) : listener.binary(*message);
        self->post([self] {
            if (!self->m_inside->hasEnded) {
                self->read();
            }
        });
    });
}

void WebSocketConnection::tell(std::function<void(WebSocketListener&)> what)
{
    asio::post(m_inside->listening, [self = shared_from_this(), listener = m_inside->listener, what = std::move(what)] {
        try {
            what(*listener);
        } catch (const std::exception& fault) {
            if (self->m_house->hooks.onFault) {
                self->m_house->hooks.onFault({}, fault.what());
            }
            self->throwOut();
        }
    });
}

void WebSocketConnection::writeNext()
{
    auto& inside = *m_inside;
    const std::lock_guard lock(inside.mutex);
    if (inside.isWriting || inside.isClosing || inside.hasEnded || inside.output.empty() || !inside.stream.is_open()) {
        return;
    }
    inside.isWriting = true;
    inside.deadline.set(m_house->options.patience.write, [self = shared_from_this()] { self->end(); });
    const auto& next = inside.output.front(); // a deque's elements stay where they are
    inside.stream.text(next.kind == Kind::Text);
    inside.stream.async_write(asio::buffer(next.bytes),
                              [self = shared_from_this()](const Transport::Error& error, std::size_t) { self->onWritten(error); });
}

void WebSocketConnection::onWritten(const Transport::Error& error)
{
    auto& inside = *m_inside;
    inside.isWriting = false;
    inside.deadline.clear();
    {
        const std::lock_guard lock(inside.mutex);
        inside.unsent -= inside.output.front().bytes.size();
        inside.output.pop_front();
    }
    if (error) {
        return end();
    }
    writeNext();
    closeWhenAllIsOut();
}

void WebSocketConnection::beginClose(Reason reason)
{
    auto& inside = *m_inside;
    if (inside.hasEnded || inside.isClosing) {
        return;
    }
    if (inside.isOpened && !inside.stream.is_open()) {
        return end();
    }
    inside.toClose = inside.toClose.value_or(reason);
    closeWhenAllIsOut();
}

void WebSocketConnection::closeWhenAllIsOut()
{
    auto& inside = *m_inside;
    if (!inside.toClose || !inside.isOpened || inside.isWriting || inside.isClosing || inside.hasEnded) {
        return;
    }
    inside.isClosing = true;
    inside.deadline.set(m_house->options.patience.linger, [self = shared_from_this()] { self->end(); });
    const auto code = *inside.toClose == Reason::GoingAway ? websocket::close_code::going_away : websocket::close_code::normal;
    inside.stream.async_close(code, [self = shared_from_this()](const Transport::Error&) { self->end(); });
}

void WebSocketConnection::end()
{
    auto& inside = *m_inside;
    {
        const std::lock_guard lock(inside.mutex);
        inside.isDoorOpen = false;
    }
    if (std::exchange(inside.hasEnded, true)) {
        return;
    }
    inside.deadline.clear();
    inside.stream.next_layer().transport().close();
    tell([](WebSocketListener& listener) { listener.closed(); });
    inside.listener.reset();
    inside.place.reset();
}

} // namespace ca::server
