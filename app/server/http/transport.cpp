// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/http/transport.h"

#include <boost/asio/post.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/stream.hpp>

namespace ca::server {

namespace {

namespace asio = boost::asio;
using asio::ip::tcp;

void closeSocket(tcp::socket& socket)
{
    Transport::Error ignored;
    socket.close(ignored);
}

class PlainTransport final : public Transport {
public:
    explicit PlainTransport(tcp::socket socket) : m_socket(std::move(socket)) {}

    asio::any_io_executor executor() override { return m_socket.get_executor(); }
    void handshake(std::function<void(Error)> done) override
    {
        asio::post(executor(), [done = std::move(done)] { done(Error()); });
    }
    void readSome(asio::mutable_buffer into, Transferred done) override { m_socket.async_read_some(into, std::move(done)); }
    void writeSome(asio::const_buffer from, Transferred done) override { m_socket.async_write_some(from, std::move(done)); }
    void shutdownSend(std::function<void()> done) override
    {
        Error ignored;
        m_socket.shutdown(tcp::socket::shutdown_send, ignored);
        asio::post(executor(), std::move(done));
    }
    void close() override { closeSocket(m_socket); }

private:
    tcp::socket m_socket;
};

class TlsTransport final : public Transport {
public:
    TlsTransport(tcp::socket socket, asio::ssl::context& context) : m_stream(std::move(socket), context) {}

    asio::any_io_executor executor() override { return m_stream.get_executor(); }
    void handshake(std::function<void(Error)> done) override { m_stream.async_handshake(asio::ssl::stream_base::server, std::move(done)); }
    void readSome(asio::mutable_buffer into, Transferred done) override { m_stream.async_read_some(into, std::move(done)); }
    void writeSome(asio::const_buffer from, Transferred done) override { m_stream.async_write_some(from, std::move(done)); }
    /// Done when the client has said the same, which may be never.
    void shutdownSend(std::function<void()> done) override
    {
        m_stream.async_shutdown([done = std::move(done)](Error) { done(); });
    }
    void close() override { closeSocket(m_stream.next_layer()); }

private:
    asio::ssl::stream<tcp::socket> m_stream;
};

} // namespace

std::shared_ptr<Transport> plainTransport(tcp::socket socket)
{
    return std::make_shared<PlainTransport>(std::move(socket));
}

std::shared_ptr<Transport> tlsTransport(tcp::socket socket, asio::ssl::context& context)
{
    return std::make_shared<TlsTransport>(std::move(socket), context);
}

} // namespace ca::server
