// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/cli/bench/server_client.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cerrno>
#include <cstdlib>
#include <cstring>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>

#include <fmt/format.h>

namespace ca::cli::bench {

namespace {

using namespace std::chrono_literals;
using wire::EnginePacket;
using wire::SocketPacket;

constexpr auto kAnswerDeadline = 60s;

SteadyTime soon()
{
    return std::chrono::steady_clock::now() + kAnswerDeadline;
}

Error lost(std::string_view doing)
{
    return {Fault::Broken, fmt::format("{}: {}", doing, std::strerror(errno)), {}};
}

/// The value of a header, in whatever case its name is.
std::string headerOf(std::string_view head, std::string_view name)
{
    const auto same = [](char a, char b) { return std::tolower(static_cast<unsigned char>(a)) == std::tolower(static_cast<unsigned char>(b)); };
    const std::string wanted = fmt::format("\r\n{}: ", name);
    const auto found = std::search(head.begin(), head.end(), wanted.begin(), wanted.end(), same);
    if (found == head.end()) {
        return {};
    }
    const auto at = static_cast<std::size_t>(found - head.begin()) + wanted.size();
    return std::string(head.substr(at, head.find("\r\n", at) - at));
}

int statusOf(std::string_view head)
{
    return head.size() > 12 ? std::atoi(std::string(head.substr(9, 3)).c_str()) : 0;
}

// WebSocket frames, as far as a client needs them (RFC 6455, section 5.2)

constexpr unsigned char kFinal = 0x80;
constexpr unsigned char kMasked = 0x80;
enum Opcode : unsigned char { Continuation = 0x0, Text = 0x1, Binary = 0x2, Close = 0x8, Ping = 0x9, Pong = 0xa };

/// A client has to mask what it sends; with zeros it stays readable.
std::string clientFrame(Opcode opcode, std::string_view payload)
{
    std::string frame(1, static_cast<char>(kFinal | opcode));
    if (payload.size() < 126) {
        frame += static_cast<char>(kMasked | payload.size());
    } else {
        frame += static_cast<char>(kMasked | 126);
        frame += static_cast<char>(payload.size() >> 8);
        frame += static_cast<char>(payload.size() & 0xff);
    }
    frame.append(4, '\0');
    return frame.append(payload);
}

struct Frame {
    bool isFinal = true;
    Opcode opcode = Text;
    std::string payload;
};

Result<std::size_t> frameSize(Line& line, unsigned char first, SteadyTime deadline)
{
    const std::size_t digits = first == 126 ? 2 : first == 127 ? 8 : 0;
    const auto bytes = line.exactly(digits, deadline);
    if (!bytes) {
        return fail(bytes.error());
    }
    std::size_t size = digits == 0 ? first : 0;
    for (const char byte : *bytes) {
        size = size << 8 | static_cast<unsigned char>(byte);
    }
    return size;
}

Result<Frame> readFrame(Line& line, SteadyTime deadline)
{
    const auto head = line.exactly(2, deadline);
    if (!head) {
        return fail(head.error());
    }
    const auto first = static_cast<unsigned char>((*head)[0]);
    const auto size = frameSize(line, static_cast<unsigned char>((*head)[1]) & 0x7f, deadline);
    auto payload = size ? line.exactly(*size, deadline) : Result<std::string>(fail(size.error()));
    if (!payload) {
        return fail(payload.error());
    }
    return Frame{(first & kFinal) != 0, static_cast<Opcode>(first & 0x0f), std::move(*payload)};
}

} // namespace

Result<Line> Line::open(std::uint16_t port)
{
    UniqueFd socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (!socket || ::connect(socket.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
        return fail(lost("connecting"));
    }
    const int on = 1;
    ::setsockopt(socket.get(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return Line(std::move(socket));
}

Result<void> Line::send(std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t sent = ::send(m_socket.get(), bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent < 0 && errno != EINTR) {
            return fail(lost("sending"));
        }
        bytes.remove_prefix(static_cast<std::size_t>(std::max<ssize_t>(0, sent)));
    }
    return {};
}

Result<void> Line::more(SteadyTime deadline)
{
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now());
    pollfd wait{m_socket.get(), POLLIN, 0};
    if (const int ready = ::poll(&wait, 1, static_cast<int>(std::max<long long>(0, left.count()))); ready < 0 && errno == EINTR) {
        return {};
    } else if (ready <= 0) {
        return fail(Fault::Timeout, "the server does not answer");
    }
    std::array<char, 16384> buffer;
    const ssize_t size = ::recv(m_socket.get(), buffer.data(), buffer.size(), 0);
    if (size <= 0) {
        return size < 0 ? fail(lost("receiving")) : fail(Fault::Broken, "the server has closed the connection");
    }
    m_input.append(buffer.data(), static_cast<std::size_t>(size));
    return {};
}

std::string Line::take(std::size_t size)
{
    std::string text = m_input.substr(0, size);
    m_input.erase(0, size);
    return text;
}

Result<std::string> Line::until(std::string_view end, SteadyTime deadline)
{
    for (;;) {
        if (const std::size_t found = m_input.find(end); found != std::string::npos) {
            return take(found + end.size());
        }
        if (auto read = more(deadline); !read) {
            return fail(std::move(read.error()));
        }
    }
}

Result<std::string> Line::exactly(std::size_t size, SteadyTime deadline)
{
    while (m_input.size() < size) {
        if (auto read = more(deadline); !read) {
            return fail(std::move(read.error()));
        }
    }
    return take(size);
}

Result<RestClient> RestClient::open(std::uint16_t port)
{
    return Line::open(port).map([](Line&& line) { return RestClient(std::move(line)); });
}

Result<HttpReply> RestClient::get(std::string_view path)
{
    return ask(fmt::format("GET {} HTTP/1.1\r\nHost: localhost\r\n\r\n", path), {});
}

Result<HttpReply> RestClient::post(std::string_view path, std::string_view json)
{
    return ask(fmt::format("POST {} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n", path, json.size()), json);
}

Result<HttpReply> RestClient::ask(std::string_view head, std::string_view body)
{
    if (auto sent = m_line.send(std::string(head).append(body)); !sent) {
        return fail(std::move(sent.error()));
    }
    const auto answer = m_line.until("\r\n\r\n", soon());
    if (!answer) {
        return fail(answer.error());
    }
    const std::string length = headerOf(*answer, "Content-Length");
    if (length.empty()) {
        return fail(Fault::Internal, "the server answers without a length");
    }
    return m_line.exactly(std::strtoull(length.c_str(), nullptr, 10), soon()).map([&](std::string&& text) {
        return HttpReply{statusOf(*answer), std::move(text)};
    });
}

Result<std::string> RestClient::submit(const wire::SubmitRequest& request)
{
    const auto reply = post("/api/submissions", toJson(request));
    if (!reply) {
        return fail(reply.error());
    }
    if (reply->status != 202) {
        return fail(Fault::Unavailable, fmt::format("the server answers {}: {}", reply->status, reply->body));
    }
    return wire::submissionIdFrom(reply->body);
}

Result<LiveClient> LiveClient::open(std::uint16_t port)
{
    auto line = Line::open(port);
    if (!line) {
        return fail(std::move(line.error()));
    }
    const std::string request = "GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\n"
                                "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
    auto sent = line->send(request);
    auto head = sent ? line->until("\r\n\r\n", soon()) : Result<std::string>(fail(std::move(sent.error())));
    if (!head || statusOf(*head) != 101) {
        return head ? fail(Fault::Unavailable, fmt::format("the server answers {} to a WebSocket", statusOf(*head))) : fail(std::move(head.error()));
    }
    LiveClient client(std::move(*line));
    SocketPacket connect;
    connect.type = SocketPacket::Type::Connect;
    if (auto asked = client.send({EnginePacket::Type::Message, toMessage(connect)}); !asked) {
        return fail(std::move(asked.error()));
    }
    const auto answer = client.next(soon());
    if (!answer || answer->type != SocketPacket::Type::Connect) {
        return answer ? fail(Fault::Denied, "the server refuses live events") : fail(answer.error());
    }
    return client;
}

Result<void> LiveClient::send(const EnginePacket& packet)
{
    return m_line.send(clientFrame(Text, toFrame(packet)));
}

Result<void> LiveClient::subscribe(std::string_view submission)
{
    const wire::Subscription wanted{std::string(submission)};
    return send({EnginePacket::Type::Message, toMessage(wire::eventPacket("subscribe_submission", toJson(wanted)))});
}

Result<std::string> LiveClient::nextMessage(SteadyTime deadline)
{
    std::string message;
    for (;;) {
        auto frame = readFrame(m_line, deadline);
        if (!frame) {
            return fail(std::move(frame.error()));
        }
        if (frame->opcode == Close) {
            return fail(Fault::Broken, "the server has closed the WebSocket");
        }
        if (frame->opcode == Ping) {
            if (auto sent = m_line.send(clientFrame(Pong, frame->payload)); !sent) {
                return fail(std::move(sent.error()));
            }
        } else if (frame->opcode != Pong) {
            message += frame->payload;
            if (frame->isFinal) {
                return message;
            }
        }
    }
}

Result<SocketPacket> LiveClient::next(SteadyTime deadline)
{
    for (;;) {
        auto message = nextMessage(deadline);
        auto packet = message ? wire::fromFrame(*message) : Result<EnginePacket>(fail(std::move(message.error())));
        if (!packet) {
            return fail(std::move(packet.error()));
        }
        if (packet->type == EnginePacket::Type::Ping) {
            if (auto sent = send({EnginePacket::Type::Pong, packet->data}); !sent) {
                return fail(std::move(sent.error()));
            }
        } else if (packet->type == EnginePacket::Type::Message) {
            auto read = m_reader.text(packet->data);
            if (!read || *read) {
                return read ? Result<SocketPacket>(std::move(**read)) : fail(std::move(read.error()));
            }
        } else if (packet->type == EnginePacket::Type::Close) {
            return fail(Fault::Broken, "the server has ended the session");
        }
    }
}

Result<wire::CompletedEvent> LiveClient::awaitVerdict(std::string_view submission, SteadyTime deadline)
{
    for (;;) {
        const auto packet = next(deadline);
        if (!packet) {
            return fail(packet.error());
        }
        const auto [name, argument] = wire::namedEvent(*packet);
        if (name == "error") {
            const auto error = wire::eventErrorFrom(argument);
            return fail(Fault::Unavailable, error ? error->message : argument);
        }
        if (name == "submission_completed") {
            auto event = wire::completedEventFrom(argument);
            if (!event || event->submissionId == submission) {
                return event;
            }
        }
    }
}

} // namespace ca::cli::bench
