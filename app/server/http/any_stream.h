// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A Transport as Beast's WebSockets want their stream to be: an AsyncReadStream and AsyncWriteStream.
#pragma once

#include "app/server/http/transport.h"

#include <array>
#include <type_traits>

#include <boost/asio/async_result.hpp>
#include <boost/asio/post.hpp>
#include <boost/beast/core/bind_handler.hpp>
#include <boost/beast/core/buffers_range.hpp>
#include <boost/beast/core/role.hpp>

namespace ca::server {

class AnyStream {
public:
    using executor_type = boost::asio::any_io_executor;
    using Error = Transport::Error;

    explicit AnyStream(std::shared_ptr<Transport> transport) : m_transport(std::move(transport)) {}

    [[nodiscard]] executor_type get_executor() { return m_transport->executor(); }
    [[nodiscard]] Transport& transport() { return *m_transport; }

    template <class Buffers, class Token> auto async_read_some(const Buffers& buffers, Token&& token)
    {
        return boost::asio::async_initiate<Token, void(Error, std::size_t)>(
            [this](auto handler, const Buffers& into) { m_transport->readSome(firstOf<boost::asio::mutable_buffer>(into), shared(std::move(handler))); },
            token, buffers);
    }

    template <class Buffers, class Token> auto async_write_some(const Buffers& buffers, Token&& token)
    {
        return boost::asio::async_initiate<Token, void(Error, std::size_t)>(
            [this](auto handler, const Buffers& from) { m_transport->writeSome(gathered(from), shared(std::move(handler))); }, token, buffers);
    }

private:
    /// Beast's handlers can be moved only, a std::function must be copied.
    template <class Handler> static Transport::Transferred shared(Handler handler)
    {
        return [kept = std::make_shared<Handler>(std::move(handler))](Error error, std::size_t size) { std::move (*kept)(error, size); };
    }

    template <class Buffer, class Buffers> static Buffer firstOf(const Buffers& buffers)
    {
        for (const Buffer buffer : boost::beast::buffers_range_ref(buffers)) {
            if (buffer.size() > 0) {
                return buffer;
            }
        }
        return Buffer();
    }

    /// A frame's head and its content in one write.
    template <class Buffers> boost::asio::const_buffer gathered(const Buffers& buffers)
    {
        const auto first = firstOf<boost::asio::const_buffer>(buffers);
        if (first.size() >= m_gathered.size() || first.size() == boost::asio::buffer_size(buffers)) {
            return first;
        }
        return boost::asio::buffer(m_gathered, boost::asio::buffer_copy(boost::asio::buffer(m_gathered), buffers));
    }

    std::shared_ptr<Transport> m_transport;
    std::array<char, 4096> m_gathered;
};

inline void beast_close_socket(AnyStream& stream)
{
    stream.transport().close();
}

/// How Beast takes leave of a stream that is not its own.
template <class Handler> void async_teardown(boost::beast::role_type, AnyStream& stream, Handler&& handler)
{
    stream.transport().shutdownSend([kept = std::make_shared<std::decay_t<Handler>>(std::forward<Handler>(handler))] {
        std::move (*kept)(Transport::Error());
    });
}

inline void teardown(boost::beast::role_type, AnyStream& stream, Transport::Error& error)
{
    stream.transport().close();
    error = {};
}

} // namespace ca::server
