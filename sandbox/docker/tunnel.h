// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A connection to the engine that carries bytes and nothing else, over a socket or TLS, without blocking.
#pragma once

#include "core/base/result.h"
#include "sandbox/docker/endpoint.h"
#include "sandbox/docker/patience.h"

#include <cstddef>
#include <memory>
#include <span>
#include <string_view>

namespace ca::docker {

class Tunnel {
public:
    [[nodiscard]] static Result<std::unique_ptr<Tunnel>> open(const Endpoint& endpoint, const Patience& patience);
    Tunnel(const Tunnel&) = delete;
    Tunnel& operator=(const Tunnel&) = delete;
    ~Tunnel();

    struct Received {
        std::size_t size = 0;
        bool ended = false; // 0 bytes without an end: nothing there now
    };

    [[nodiscard]] int fd() const { return m_fd; }
    [[nodiscard]] Result<Received> receive(std::span<char> out);
    [[nodiscard]] Result<std::size_t> send(std::string_view bytes);
    [[nodiscard]] Result<void> shutdownWrite();

    /// TLS may hold bytes that no poll() sees; it is known to hold none after a receive() found nothing.
    [[nodiscard]] bool mayHoldBytes() const { return m_mayHoldBytes; }

    /// Until the descriptor is ready for `events` of poll().
    [[nodiscard]] Result<void> wait(short events, const Patience& patience) const;

private:
    struct Handle; // of libcurl, which owns the socket
    Tunnel(std::unique_ptr<Handle> handle, int fd, bool tls);

    [[nodiscard]] Result<Received> receivePlain(std::span<char> out) const;
    [[nodiscard]] Result<Received> receiveTls(std::span<char> out);
    [[nodiscard]] Result<std::size_t> sendTls(std::string_view bytes);

    std::unique_ptr<Handle> m_handle;
    int m_fd = -1;
    bool m_tls = false;
    bool m_mayHoldBytes = false;
};

} // namespace ca::docker
