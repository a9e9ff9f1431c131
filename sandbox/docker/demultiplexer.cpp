// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "sandbox/docker/demultiplexer.h"

#include <algorithm>

#include <fmt/format.h>

namespace ca::docker {

bool Demultiplexer::takeHeader(std::string_view& input)
{
    while (m_headerSize < m_header.size() && !input.empty()) {
        m_header[m_headerSize++] = static_cast<unsigned char>(input.front());
        input.remove_prefix(1);
    }
    return m_headerSize == m_header.size();
}

Result<void> Demultiplexer::openFrame()
{
    const std::size_t length = std::size_t{m_header[4]} << 24 | std::size_t{m_header[5]} << 16 | std::size_t{m_header[6]} << 8
        | std::size_t{m_header[7]};
    const bool known = m_header[0] >= 1 && m_header[0] <= 3;
    if (!known || m_header[1] != 0 || m_header[2] != 0 || m_header[3] != 0 || length > kMaxFrame) {
        m_broken = true;
        return fail(Fault::Broken,
                    fmt::format("the engine sent a stream that is not made of frames (channel {}, {} bytes)",
                                static_cast<int>(m_header[0]), length));
    }
    m_channel = static_cast<Channel>(m_header[0]);
    m_left = length;
    m_headerSize = 0;
    return {};
}

Result<std::optional<Demultiplexer::Piece>> Demultiplexer::next(std::string_view& input, std::size_t limit)
{
    if (m_broken) {
        return fail(Fault::Broken, "the engine's stream is broken");
    }
    while (m_left == 0) { // empty frames are allowed, and skipped
        if (!takeHeader(input)) {
            return std::nullopt;
        }
        if (auto opened = openFrame(); !opened) {
            return fail(std::move(opened).error());
        }
    }
    const std::size_t size = std::min({m_left, limit, input.size()});
    if (size == 0) {
        return std::nullopt;
    }
    const Piece piece{m_channel, input.substr(0, size)};
    input.remove_prefix(size);
    m_left -= size;
    return piece;
}

} // namespace ca::docker
