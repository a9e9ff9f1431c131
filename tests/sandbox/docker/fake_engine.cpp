// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "tests/sandbox/docker/fake_engine.h"

#include "tests/sandbox/docker/tls_identity.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <csignal>
#include <cstdlib>
#include <netinet/in.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <fmt/format.h>
#include <openssl/ssl.h>

namespace ca::test {

namespace {

const std::string kElse; // the route of all that have none

TemporaryFolder folderOrDie()
{
    auto folder = TemporaryFolder::create("ca-engine");
    if (!folder) {
        std::abort();
    }
    return std::move(*folder);
}

UniqueFd listenUnix(const std::string& path)
{
    UniqueFd fd(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    path.copy(address.sun_path, sizeof(address.sun_path) - 1);
    if (::bind(fd.get(), reinterpret_cast<sockaddr*>(&address), sizeof(address)) != 0 || ::listen(fd.get(), 64) != 0) {
        std::abort();
    }
    return fd;
}

UniqueFd listenTcp()
{
    UniqueFd fd(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::bind(fd.get(), reinterpret_cast<sockaddr*>(&address), sizeof(address)) != 0 || ::listen(fd.get(), 64) != 0) {
        std::abort();
    }
    return fd;
}

/// TLS writes without MSG_NOSIGNAL. Only for the engine's threads: the client has to mind its own signals.
void blockPipeSignal()
{
    sigset_t signals = {};
    ::sigemptyset(&signals);
    ::sigaddset(&signals, SIGPIPE);
    ::pthread_sigmask(SIG_BLOCK, &signals, nullptr);
}

std::string lowered(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return out;
}

HttpRequest parseHead(std::string_view head)
{
    HttpRequest request;
    const std::string_view first = head.substr(0, head.find("\r\n"));
    request.method = first.substr(0, first.find(' '));
    request.path = first.substr(request.method.size() + 1, first.rfind(' ') - request.method.size() - 1);
    for (std::size_t at = head.find("\r\n"); at != std::string_view::npos; at = head.find("\r\n")) {
        head.remove_prefix(at + 2);
        const std::string_view line = head.substr(0, head.find("\r\n"));
        if (const std::size_t colon = line.find(": "); colon != std::string_view::npos) {
            request.headers[lowered(line.substr(0, colon))] = line.substr(colon + 2);
        }
    }
    return request;
}

std::string chunked(std::string_view body)
{
    constexpr std::size_t kChunk = 7; // small, so that chunks and lines never fall together
    std::string out;
    for (; !body.empty(); body.remove_prefix(std::min(kChunk, body.size()))) {
        out += fmt::format("{:x}\r\n{}\r\n", std::min(kChunk, body.size()), body.substr(0, kChunk));
    }
    return out + "0\r\n\r\n";
}

std::string rendered(const Reply& reply)
{
    std::string out = fmt::format("HTTP/1.1 {} Said\r\nApi-Version: 1.41\r\n{}", reply.status, reply.headers);
    switch (reply.framing) {
    case Reply::Framing::Length:
        return out + fmt::format("Content-Length: {}\r\n\r\n{}", reply.body.size(), reply.body);
    case Reply::Framing::Chunked:
        return out + "Transfer-Encoding: chunked\r\n\r\n" + chunked(reply.body);
    case Reply::Framing::UntilClose:
        return out + "Connection: close\r\n\r\n" + reply.body;
    }
    std::abort();
}

} // namespace

struct FakeEngine::Secrets {
    SSL_CTX* context = nullptr;
    ~Secrets() { SSL_CTX_free(context); }
};

/// A socket, with TLS over it or not, that gives up when the engine stops.
class FakeEngine::Line final : public Conversation {
public:
    Line(UniqueFd fd, int stop, SSL_CTX* context)
        : m_fd(std::move(fd))
        , m_stop(stop)
    {
        if (context != nullptr) {
            m_tls = SSL_new(context);
            SSL_set_fd(m_tls, m_fd.get());
        }
    }
    ~Line() override { SSL_free(m_tls); }

    bool handshake() { return m_tls == nullptr || SSL_accept(m_tls) == 1; }

    bool receive(std::string& bytes) override
    {
        std::array<char, 65536> buffer; // NOLINT: filled by the call
        if ((m_tls == nullptr || SSL_pending(m_tls) == 0) && !wait(POLLIN)) {
            return false;
        }
        const auto got = m_tls != nullptr ? SSL_read(m_tls, buffer.data(), static_cast<int>(buffer.size()))
                                          : static_cast<int>(::recv(m_fd.get(), buffer.data(), buffer.size(), 0));
        bytes.append(buffer.data(), static_cast<std::size_t>(std::max(got, 0)));
        return got > 0;
    }

    bool send(std::string_view bytes, std::size_t piece) override
    {
        while (!bytes.empty()) {
            const std::string_view part = bytes.substr(0, piece == 0 ? std::min<std::size_t>(bytes.size(), 65536) : piece);
            if (!wait(POLLOUT)) {
                return false;
            }
            const auto sent = m_tls != nullptr
                ? SSL_write(m_tls, part.data(), static_cast<int>(part.size()))
                : static_cast<int>(::send(m_fd.get(), part.data(), part.size(), MSG_NOSIGNAL | MSG_DONTWAIT));
            if (sent <= 0) {
                return false;
            }
            bytes.remove_prefix(static_cast<std::size_t>(sent));
        }
        return true;
    }

    void endOutput() override
    {
        if (m_tls != nullptr) {
            SSL_shutdown(m_tls);
        }
        ::shutdown(m_fd.get(), SHUT_WR);
    }

    void hang() override
    {
        std::string ignored;
        while (receive(ignored)) {
            ignored.clear();
        }
    }

    void drop() { ::shutdown(m_fd.get(), SHUT_RDWR); }
    void finish()
    {
        if (m_tls != nullptr) {
            SSL_shutdown(m_tls);
        }
        drop();
    }

private:
    [[nodiscard]] bool wait(short events) const
    {
        std::array<pollfd, 2> ready = {{{m_fd.get(), events, 0}, {m_stop, POLLIN, 0}}};
        return ::poll(ready.data(), ready.size(), -1) > 0 && ready[1].revents == 0;
    }

    UniqueFd m_fd;
    int m_stop;
    SSL* m_tls = nullptr;
};

FakeEngine::FakeEngine(Kind kind)
    : m_kind(kind)
    , m_folder(folderOrDie())
    , m_stop(::eventfd(0, EFD_CLOEXEC))
{
    m_listener = kind == Kind::Unix ? listenUnix(m_folder.path() / "engine.sock") : listenTcp();
    if (kind == Kind::Tls) {
        m_secrets = std::make_unique<Secrets>();
        m_secrets->context = makeTlsServer(m_folder.path());
    }
    on(kElse, Reply{.status = 404, .body = R"({"message":"page not found"})"});
    on("GET /_ping", Reply{.body = "OK"});
    on("GET /version",
       Reply{.body = R"({"Version":"20.10.24","ApiVersion":"1.41","MinAPIVersion":"1.12","Arch":"amd64","Os":"linux"})"});
    m_acceptor = std::thread([this] { accept(); });
}

FakeEngine::~FakeEngine()
{
    const std::uint64_t one = 1;
    if (::write(m_stop.get(), &one, sizeof(one)) != sizeof(one)) {
        std::abort();
    }
    dropConnections();
    m_acceptor.join();
    for (std::thread& thread : m_threads) {
        thread.join();
    }
}

void FakeEngine::on(const std::string& route, Reply reply)
{
    on(route, [reply = std::move(reply)](const HttpRequest&) { return reply; });
}

void FakeEngine::on(const std::string& route, Handler handler)
{
    onRaw(route, [handler = std::move(handler)](const HttpRequest& request, Conversation& line) {
        const Reply reply = handler(request);
        const std::string bytes = rendered(reply);
        if (!line.send(std::string_view(bytes).substr(
                           0, std::min(reply.cutAt.value_or(bytes.size()), reply.hangAt.value_or(bytes.size()))),
                       reply.piece)) {
            return;
        }
        if (reply.hangAt) {
            line.hang();
        }
        if (reply.cutAt || reply.framing == Reply::Framing::UntilClose) {
            line.endOutput();
        }
    });
}

void FakeEngine::onRaw(const std::string& route, RawHandler handler)
{
    const std::lock_guard lock(m_mutex);
    m_routes[route] = std::move(handler);
}

docker::Endpoint FakeEngine::endpoint() const
{
    docker::Endpoint endpoint;
    endpoint.origin = "the test";
    if (m_kind == Kind::Unix) {
        endpoint.unixPath = m_folder.path() / "engine.sock";
        return endpoint;
    }
    sockaddr_in address = {};
    socklen_t size = sizeof(address);
    ::getsockname(m_listener.get(), reinterpret_cast<sockaddr*>(&address), &size);
    endpoint.hostPort = fmt::format("127.0.0.1:{}", ntohs(address.sin_port));
    if (m_kind == Kind::Tls) {
        const auto& folder = m_folder.path();
        endpoint.tls = docker::TlsFiles{folder / "ca.pem", folder / "cert.pem", folder / "key.pem", true};
    }
    return endpoint;
}

std::vector<HttpRequest> FakeEngine::requests() const
{
    const std::lock_guard lock(m_mutex);
    return m_requests;
}

int FakeEngine::connections() const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<int>(m_lines.size());
}

void FakeEngine::dropConnections()
{
    const std::lock_guard lock(m_mutex);
    for (const auto& line : m_lines) {
        line->drop();
    }
}

void FakeEngine::accept()
{
    for (;;) {
        std::array<pollfd, 2> ready = {{{m_listener.get(), POLLIN, 0}, {m_stop.get(), POLLIN, 0}}};
        if (::poll(ready.data(), ready.size(), -1) <= 0 || ready[1].revents != 0) {
            return;
        }
        UniqueFd fd(::accept4(m_listener.get(), nullptr, nullptr, SOCK_CLOEXEC));
        const std::lock_guard lock(m_mutex);
        m_lines.push_back(std::make_unique<Line>(std::move(fd), m_stop.get(), m_secrets ? m_secrets->context : nullptr));
        m_threads.emplace_back([this, line = m_lines.back().get()] {
            blockPipeSignal();
            if (line->handshake()) {
                serve(*line);
            }
            line->finish();
        });
    }
}

void FakeEngine::serve(Line& line)
{
    std::string bytes;
    for (;;) {
        while (bytes.find("\r\n\r\n") == std::string::npos) {
            if (!line.receive(bytes)) {
                return;
            }
        }
        const std::size_t headSize = bytes.find("\r\n\r\n") + 4;
        HttpRequest request = parseHead(std::string_view(bytes).substr(0, headSize));
        bytes.erase(0, headSize);
        const auto length = request.headers.find("content-length");
        const std::size_t bodySize = length != request.headers.end() ? std::strtoul(length->second.c_str(), nullptr, 10) : 0;
        const bool isChunked = request.headers.count("transfer-encoding") > 0;
        while (isChunked ? !bytes.ends_with("0\r\n\r\n") : bytes.size() < bodySize) {
            if (!line.receive(bytes)) {
                return;
            }
        }
        request.body = bytes.substr(0, isChunked ? bytes.size() : bodySize); // chunks are kept as they came
        bytes.erase(0, request.body.size());
        answer(line, request);
    }
}

void FakeEngine::answer(Line& line, const HttpRequest& request)
{
    const std::string route = request.method + " " + request.path.substr(0, request.path.find('?'));
    RawHandler handler;
    {
        const std::lock_guard lock(m_mutex);
        m_requests.push_back(request);
        const auto found = m_routes.find(route);
        handler = found != m_routes.end() ? found->second : m_routes.at(kElse);
    }
    handler(request, line);
}

} // namespace ca::test
