// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/http/http_server.h"

#include "app/server/http/connection.h"
#include "app/server/http/error_answer.h"

#include <thread>
#include <utility>

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/strand.hpp>
#include <fmt/format.h>

namespace ca::server {

namespace asio = boost::asio;
namespace ssl = boost::asio::ssl;
using asio::ip::tcp;

namespace {

constexpr Millis kRetry{100}; // until there may be file descriptors again
constexpr int kRounds = 50;

std::string plainAddress(const asio::ip::address& address)
{
    if (address.is_v6() && address.to_v6().is_v4_mapped()) {
        return asio::ip::make_address_v4(asio::ip::v4_mapped, address.to_v6()).to_string();
    }
    return address.to_string();
}

Result<tcp::endpoint> endpointFrom(const Endpoint& wanted)
{
    boost::system::error_code error;
    const auto address = asio::ip::make_address(wanted.address == "localhost" ? "127.0.0.1" : wanted.address, error);
    if (error) {
        return fail(Fault::BadInput, fmt::format("\"{}\" is no address of this machine", wanted.address), "Use a number such as 127.0.0.1 or ::");
    }
    return tcp::endpoint(address, wanted.port);
}

Result<std::shared_ptr<ssl::context>> tlsContext(const TlsFiles& files)
{
    auto context = std::make_shared<ssl::context>(ssl::context::tls_server);
    boost::system::error_code error;
    context->set_options(ssl::context::default_workarounds | ssl::context::no_tlsv1 | ssl::context::no_tlsv1_1, error);
    context->use_certificate_chain_file(files.certificate.string(), error);
    if (error) {
        return fail(Fault::BadInput, fmt::format("cannot read the certificate {}: {}", files.certificate.string(), error.message()));
    }
    context->use_private_key_file(files.key.string(), ssl::context::pem, error);
    const bool isAnothers = ERR_GET_LIB(static_cast<unsigned long>(error.value())) == ERR_LIB_X509; // a fine key, so far
    if (error && !isAnothers) {
        return fail(Fault::BadInput, fmt::format("cannot use the private key {}: {}", files.key.string(), error.message()));
    }
    if (isAnothers || ::SSL_CTX_check_private_key(context->native_handle()) != 1) {
        return fail(Fault::BadInput, fmt::format("the private key {} does not belong to the certificate {}", files.key.string(),
                                                 files.certificate.string()));
    }
    return context;
}

/// Returns the port.
Result<std::uint16_t> listenOn(tcp::acceptor& acceptor, const Endpoint& wanted)
{
    const auto endpoint = endpointFrom(wanted);
    if (!endpoint) {
        return fail(endpoint.error());
    }
    try {
        acceptor.open(endpoint->protocol());
        acceptor.set_option(asio::socket_base::reuse_address(true));
        acceptor.bind(*endpoint);
        acceptor.listen();
        return acceptor.local_endpoint().port();
    } catch (const boost::system::system_error& error) {
        return fail(Fault::Unavailable, fmt::format("cannot listen on {} port {}: {}", wanted.address, wanted.port, error.code().message()),
                    "Another program may listen there: end it, or choose another port.");
    }
}

/// Takes connections on one port.
class Door : public std::enable_shared_from_this<Door> {
public:
    Door(std::shared_ptr<House> house, std::shared_ptr<ssl::context> tls)
        : m_house(std::move(house)), m_tls(std::move(tls)), m_strand(asio::make_strand(m_house->io)), m_acceptor(m_strand), m_retry(m_strand)
    {
    }

    [[nodiscard]] Result<std::uint16_t> open(const Endpoint& wanted) { return listenOn(m_acceptor, wanted); }

    void accept()
    {
        m_acceptor.async_accept(asio::make_strand(m_house->io),
                                [self = shared_from_this()](const boost::system::error_code& error, tcp::socket socket) {
                                    self->onAccepted(error, std::move(socket));
                                });
    }

    void close()
    {
        asio::post(m_strand, [self = shared_from_this()] {
            boost::system::error_code ignored;
            self->m_acceptor.close(ignored);
            self->m_retry.cancel();
        });
    }

private:
    void onAccepted(const boost::system::error_code& error, tcp::socket socket)
    {
        if (!m_acceptor.is_open()) {
            return;
        }
        if (error) {
            m_retry.expires_after(kRetry);
            return m_retry.async_wait([self = shared_from_this()](const boost::system::error_code& stopped) { stopped ? void() : self->accept(); });
        }
        welcome(std::move(socket));
        accept();
    }

    void welcome(tcp::socket socket)
    {
        boost::system::error_code error;
        const auto peer = socket.remote_endpoint(error);
        if (error) {
            return;
        }
        socket.set_option(tcp::no_delay(true), error);
        std::string address = plainAddress(peer.address());
        auto place = m_house->guests.admit(address);
        if (place == nullptr) {
            return sendAway(std::move(socket));
        }
        auto transport = m_tls ? tlsTransport(std::move(socket), *m_tls) : plainTransport(std::move(socket));
        auto connection = std::make_shared<Connection>(m_house, transport, std::move(address), std::move(place));
        m_house->guests.add(connection);
        asio::post(transport->executor(), [connection] { connection->start(); });
    }

    /// Without waiting for anything: there is no place to wait in.
    void sendAway(tcp::socket socket) const
    {
        if (!m_tls) {
            HttpAnswer answer = errorAnswer(503, "Too many connections");
            answer.headers.emplace_back("Retry-After", "5");
            const std::string text = responseText(answer, {ResponseForm::Body::Whole, Afterwards::Close, {}, {}}, std::chrono::system_clock::now());
            boost::system::error_code ignored;
            socket.non_blocking(true, ignored);
            socket.write_some(asio::buffer(text), ignored);
            socket.shutdown(tcp::socket::shutdown_send, ignored);
        }
    }

    const std::shared_ptr<House> m_house;
    const std::shared_ptr<ssl::context> m_tls; // outlives what is encrypted with it: OpenSSL counts
    asio::strand<asio::io_context::executor_type> m_strand;
    tcp::acceptor m_acceptor;
    asio::steady_timer m_retry;
};

} // namespace

struct HttpServer::Inside {
    std::shared_ptr<House> house;
    asio::executor_work_guard<asio::io_context::executor_type> work;
    std::vector<std::shared_ptr<Door>> doors;
    std::vector<std::uint16_t> ports;
    std::vector<std::thread> threads;

    explicit Inside(std::shared_ptr<House> theHouse) : house(std::move(theHouse)), work(asio::make_work_guard(house->io)) {}

    void run()
    {
        for (;;) {
            try {
                house->io.run();
                return;
            } catch (const std::exception& fault) { // of memory that could not be had, for example: that connection is lost, no other
                if (house->hooks.onFault) {
                    house->hooks.onFault({}, fault.what());
                }
            }
        }
    }
};

Result<void> HttpServer::check(const HttpOptions& options)
{
    for (const std::string& proxy : options.proxies) {
        boost::system::error_code error;
        if (asio::ip::make_address(proxy, error); error) {
            return fail(Fault::BadInput, fmt::format("proxy: \"{}\" is no address", proxy), "Use a number such as 127.0.0.1");
        }
    }
    for (const Endpoint& endpoint : options.endpoints) {
        if (auto fine = endpointFrom(endpoint); !fine) {
            return fail(fine.error());
        }
    }
    if (options.tls) {
        if (auto context = tlsContext(*options.tls); !context) {
            return fail(context.error());
        }
    }
    return {};
}

Result<void> HttpServer::checkPorts(const HttpOptions& options)
{
    asio::io_context io;
    for (const Endpoint& wanted : options.endpoints) {
        tcp::acceptor trial(io);
        if (auto port = listenOn(trial, wanted); !port) {
            return fail(port.error());
        }
    }
    return {};
}

Result<std::unique_ptr<HttpServer>> HttpServer::start(HttpOptions options, std::shared_ptr<const Router> router, HttpHooks hooks)
{
    std::shared_ptr<ssl::context> tls;
    if (options.tls) {
        auto context = tlsContext(*options.tls);
        if (!context) {
            return fail(context.error());
        }
        tls = std::move(*context);
    }
    auto inside = std::make_unique<Inside>(std::make_shared<House>(std::move(options), std::move(router), std::move(hooks)));
    for (const Endpoint& endpoint : inside->house->options.endpoints) {
        auto door = std::make_shared<Door>(inside->house, tls);
        const auto port = door->open(endpoint);
        if (!port) {
            return fail(port.error());
        }
        inside->ports.push_back(*port);
        inside->doors.push_back(std::move(door));
    }
    for (const auto& door : inside->doors) {
        door->accept();
    }
    for (unsigned i = 0; i < std::max(1u, inside->house->options.ioThreads); ++i) {
        inside->threads.emplace_back([raw = inside.get()] { raw->run(); });
    }
    return std::unique_ptr<HttpServer>(new HttpServer(std::move(inside)));
}

HttpServer::HttpServer(std::unique_ptr<Inside> inside) : m_inside(std::move(inside)) {}

HttpServer::~HttpServer()
{
    stop(Millis(0));
}

const std::vector<std::uint16_t>& HttpServer::ports() const
{
    return m_inside->ports;
}

std::size_t HttpServer::connections() const
{
    return m_inside->house->guests.count();
}

void HttpServer::stop(Millis grace)
{
    House& house = *m_inside->house;
    if (m_inside->threads.empty()) {
        return;
    }
    house.isClosing = true;
    for (const auto& door : m_inside->doors) {
        door->close();
    }
    house.guests.askAllToLeave();
    house.guests.waitUntilEmpty(grace);
    for (int round = 0; round < kRounds; ++round) { // more than one: who was changing into a WebSocket was not to be seen
        house.guests.throwAllOut();
        if (house.guests.waitUntilEmpty(kRetry)) {
            break;
        }
    }
    house.handlers.join();
    m_inside->doors.clear();
    m_inside->work.reset();
    house.io.stop(); // timers of WebSockets that somebody still holds are no reason to wait
    for (std::thread& thread : std::exchange(m_inside->threads, {})) {
        thread.join();
    }
    house.io.restart();
    house.io.poll(); // what was ready holds its connection, and that the house
}

} // namespace ca::server
