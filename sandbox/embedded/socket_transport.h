// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A transport over a socket pair to a child process.
#pragma once

#include "core/base/unique_fd.h"
#include "sandbox/protocol/transport.h"

#include <functional>

namespace ca {

class SocketTransport final : public Transport {
public:
    /// words is a file that collects what the child prints outside of the protocol; onClose runs once, after the socket is closed.
    SocketTransport(UniqueFd socket, UniqueFd words, std::function<void()> onClose);
    ~SocketTransport() override;
    SocketTransport(const SocketTransport&) = delete;
    SocketTransport& operator=(const SocketTransport&) = delete;

    [[nodiscard]] int fd() const override { return m_socket.get(); }
    [[nodiscard]] Result<std::size_t> read(std::span<char> into) override;
    [[nodiscard]] bool ended() const override { return m_ended; }
    [[nodiscard]] Result<std::size_t> write(std::string_view bytes) override;
    [[nodiscard]] std::string lastWords() const override;
    void close() noexcept override;

private:
    UniqueFd m_socket;
    UniqueFd m_words;
    std::function<void()> m_onClose;
    bool m_ended = false;
};

} // namespace ca
