// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A user of a server on this machine, as small as one can be: REST over one connection that is kept, and live events over a
// WebSocket. No TLS, no redirects, no proxies: what is measured is the server.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/unique_fd.h"
#include "core/wire/codearena.h"
#include "core/wire/engine_io.h"
#include "core/wire/socket_io.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

namespace ca::cli::bench {

/// A connection, with what was read ahead of it.
class Line {
public:
    [[nodiscard]] static Result<Line> open(std::uint16_t port);

    [[nodiscard]] Result<void> send(std::string_view bytes);
    /// Up to and with that text.
    [[nodiscard]] Result<std::string> until(std::string_view end, SteadyTime deadline);
    [[nodiscard]] Result<std::string> exactly(std::size_t size, SteadyTime deadline);

private:
    explicit Line(UniqueFd socket) : m_socket(std::move(socket)) {}
    [[nodiscard]] Result<void> more(SteadyTime deadline);
    [[nodiscard]] std::string take(std::size_t size);

    UniqueFd m_socket;
    std::string m_input;
};

struct HttpReply {
    int status = 0;
    std::string body;
};

class RestClient {
public:
    [[nodiscard]] static Result<RestClient> open(std::uint16_t port);

    [[nodiscard]] Result<HttpReply> get(std::string_view path);
    [[nodiscard]] Result<HttpReply> post(std::string_view path, std::string_view json);
    /// The submission's id. Anything but 202 is an Error.
    [[nodiscard]] Result<std::string> submit(const wire::SubmitRequest& request);

private:
    explicit RestClient(Line line) : m_line(std::move(line)) {}
    [[nodiscard]] Result<HttpReply> ask(std::string_view head, std::string_view body);

    Line m_line;
};

class LiveClient {
public:
    /// Of the namespace "/" when this returns.
    [[nodiscard]] static Result<LiveClient> open(std::uint16_t port);

    [[nodiscard]] Result<void> subscribe(std::string_view submission);
    /// Events of others, and those on the way to the verdict, are passed over.
    [[nodiscard]] Result<wire::CompletedEvent> awaitVerdict(std::string_view submission, SteadyTime deadline);

private:
    explicit LiveClient(Line line) : m_line(std::move(line)) {}
    [[nodiscard]] Result<void> send(const wire::EnginePacket& packet);
    /// The next of text or bytes; pings are answered on the way.
    [[nodiscard]] Result<wire::SocketPacket> next(SteadyTime deadline);
    [[nodiscard]] Result<std::string> nextMessage(SteadyTime deadline);

    Line m_line;
    wire::SocketReader m_reader;
};

} // namespace ca::cli::bench
