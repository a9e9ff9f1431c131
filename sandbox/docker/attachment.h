// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The standard streams of a container, as one descriptor that never blocks.
//
// Poll fd() for reading (and for writing after write() took less than everything), but only when buffered() is false: bytes
// that are already here make no descriptor readable.
#pragma once

#include "core/base/result.h"
#include "sandbox/docker/demultiplexer.h"

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ca::docker {

class Tunnel;

class Attachment {
public:
    /// Made by Client::attach(). `surplus` are bytes of the stream that came with the handshake.
    Attachment(std::unique_ptr<Tunnel> tunnel, std::string_view surplus);
    Attachment(Attachment&&) noexcept;
    Attachment& operator=(Attachment&&) noexcept;
    ~Attachment();

    [[nodiscard]] int fd() const;

    /// Bytes of stdout; 0 when there are none now or, with ended(), ever. Fault::Broken when the engine breaks the stream.
    [[nodiscard]] Result<std::size_t> read(std::span<char> out);
    [[nodiscard]] bool ended() const { return m_ended; }
    [[nodiscard]] bool buffered() const;

    /// Takes as much as the socket does without waiting, which may be nothing.
    [[nodiscard]] Result<std::size_t> write(std::string_view bytes);

    /// The program reads end of file; its output still arrives. A TLS connection cannot do this (Fault::Unavailable).
    [[nodiscard]] Result<void> shutdownWrite();

    /// The last few KiB the container wrote to stderr, for error messages.
    [[nodiscard]] const std::string& errorTail() const { return m_errorTail; }

private:
    [[nodiscard]] Result<std::size_t> takePending(std::span<char> out);
    [[nodiscard]] Result<bool> fill();
    void keepError(std::string_view bytes);

    std::unique_ptr<Tunnel> m_tunnel;
    Demultiplexer m_demultiplexer;
    std::vector<char> m_buffer;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    std::string m_errorTail;
    bool m_ended = false;
};

} // namespace ca::docker
