// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The byte stream between host and agent, whatever carries it. Non-blocking: the session polls fd() and calls back.
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace ca {

class Transport {
public:
    virtual ~Transport() = default;

    /// For poll(). Readable or writable here means that read() or write() will make progress.
    [[nodiscard]] virtual int fd() const = 0;
    /// Bytes are waiting inside the transport, so poll() may not tell of them.
    [[nodiscard]] virtual bool buffered() const { return false; }

    /// Bytes read; 0 when there is nothing now (see ended()).
    [[nodiscard]] virtual Result<std::size_t> read(std::span<char> into) = 0;
    /// The other side has closed and everything it sent has been read.
    [[nodiscard]] virtual bool ended() const = 0;
    /// Bytes taken; 0 when the stream is full.
    [[nodiscard]] virtual Result<std::size_t> write(std::string_view bytes) = 0;

    /// What the sandbox said outside of the protocol before it died; for messages.
    [[nodiscard]] virtual std::string lastWords() const { return {}; }

    /// Ends the conversation and everything inside the sandbox. Idempotent; the destructor calls it.
    virtual void close() noexcept = 0;
};

} // namespace ca
