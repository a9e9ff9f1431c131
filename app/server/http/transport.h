// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Bytes to and from a client, encrypted or not. One kind of it for everything above, so that HTTP and WebSockets are compiled once.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <string>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/buffer.hpp>
#include <boost/asio/ip/tcp.hpp>

namespace boost::asio::ssl {
class context;
}

namespace ca::server {

/// All calls on the executor, where everything is called back, never from within the call. At most one read and one write at a time.
class Transport {
public:
    using Error = boost::system::error_code;
    using Transferred = std::function<void(Error, std::size_t)>;

    virtual ~Transport() = default;
    [[nodiscard]] virtual boost::asio::any_io_executor executor() = 0;
    virtual void handshake(std::function<void(Error)> done) = 0;
    virtual void readSome(boost::asio::mutable_buffer into, Transferred done) = 0;
    virtual void writeSome(boost::asio::const_buffer from, Transferred done) = 0;
    /// The client hears that no more comes; it may still send. Over TLS this is done only when the client said so too.
    virtual void shutdownSend(std::function<void()> done) = 0;
    /// What is under way ends with an error.
    virtual void close() = 0;
};

/// The socket's executor is a strand.
[[nodiscard]] std::shared_ptr<Transport> plainTransport(boost::asio::ip::tcp::socket socket);
[[nodiscard]] std::shared_ptr<Transport> tlsTransport(boost::asio::ip::tcp::socket socket, boost::asio::ssl::context& context);

} // namespace ca::server
